/** Every type's resolvers. Those of a row whose properties are the fields need none. */
import { AccountabilityChain } from './resolvers/AccountabilityChain.ts';
import { AnswerSentence } from './resolvers/AnswerSentence.ts';
import { ChainGap } from './resolvers/ChainGap.ts';
import { ChainLink } from './resolvers/ChainLink.ts';
import { Claim } from './resolvers/Claim.ts';
import { Conflict } from './resolvers/Conflict.ts';
import { connectionFields } from './resolvers/connection.ts';
import { Entity, entityTypes } from './resolvers/Entity.ts';
import { Evidence } from './resolvers/Evidence.ts';
import { FuzzyDate } from './resolvers/FuzzyDate.ts';
import { GraphSummary } from './resolvers/GraphSummary.ts';
import { Holder } from './resolvers/Holder.ts';
import { Holding } from './resolvers/Holding.ts';
import { Overview } from './resolvers/Overview.ts';
import { Path } from './resolvers/Path.ts';
import { Person } from './resolvers/Person.ts';
import { Post } from './resolvers/Post.ts';
import { Query } from './resolvers/Query.ts';
import { Question } from './resolvers/Question.ts';
import { Source } from './resolvers/Source.ts';
import { Subgraph } from './resolvers/Subgraph.ts';
import type { Resolvers } from './types.ts';

export const resolvers: Resolvers = {
  ...entityTypes,
  AccountabilityChain,
  AnswerSentence,
  ChainGap,
  ChainLink,
  Claim,
  ClaimConnection: connectionFields(),
  Conflict,
  ConflictConnection: connectionFields(),
  Entity,
  EntityConnection: connectionFields(),
  Evidence,
  EvidenceConnection: connectionFields(),
  FuzzyDate,
  GraphSummary,
  Holder,
  Holding,
  Overview,
  Path,
  Person: { ...entityTypes.Person, ...Person },
  Post: { ...entityTypes.Post, ...Post },
  Query,
  Question,
  Source,
  SourceConnection: connectionFields(),
  Subgraph,
};
