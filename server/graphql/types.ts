// Generated from the schema by server/graphql/generate.mjs: change the schema or the operations, then run it again.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, NodeRow, ClaimRow, EvidenceRow, SourceRow, ConflictRow, QuestionRow, CorpusRow } from './loaders/rows.ts';
import type { ClaimPages, ConflictPages, EntityPages, EvidencePages, SourcePages } from './connections.ts';
import type { FuzzyDateRow, HoldingRow } from './dates.ts';
import type { HolderRow } from './holders.ts';
import type { PathRow } from './paths/shortestPaths.ts';
import type { Subgraph as SubgraphRow } from './neighbourhood.ts';
import type { Overview as OverviewRow } from './overview.ts';
import type { Chain, Link, Gap, AnswerSentence as AnswerSentenceRow } from '../chain/types.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An EDTF (ISO 8601-2) period: a day `2014-06-15`, a month `2014-06`, a season `2014-22` (21 spring March to May, 22 summer June to August,
   * 23 autumn September to November, 24 winter December to February) or a year `2014`.
   */
  Period: { input: string; output: string; }
  /** A calendar day, `2014-06-15`. */
  Date: { input: string; output: string; }
};

/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type Query = {
  readonly __typename?: 'Query';
  /** One entity by its id; null when no entity has it. */
  readonly entity?: Maybe<Entity>;
  /** One claim by its id; null when no claim has it. */
  readonly claim?: Maybe<Claim>;
  /** One source by its id; null when no source has it. */
  readonly source?: Maybe<Source>;
  /** Anything that has an id: an entity, claim, evidence, source or conflict; null when nothing has it. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order given, null where nothing has the id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The entities of the corpus, a page at a time. */
  readonly entities: EntityConnection;
  /** The claims of the corpus, a page at a time. */
  readonly claims: ClaimConnection;
  /** The sources of the corpus, by date of publication. */
  readonly sources: SourceConnection;
  /**
   * Entities by any spelling of their names: exact before prefix before similar; blind to case, accents and apostrophes; those equally near by id. Of more than
   * 200 whose names do not begin with the text and that the index holds equally near, the index's own order decides which are looked at.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** What stands around some entities: the claims that touch them and the entities at the other ends. */
  readonly neighbourhood: Subgraph;
  /**
   * The whole record as a picture: the most connected entities, each at the place that loading gave it, and the asserted claims that join two of them.
   * Whatever part of it is looked at, the most connected of that part are found as quickly as those of the whole.
   */
  readonly overview: Overview;
  /** Who answers to whom, followed from one entity upward (who oversees it) or downward (what it oversees) in a period. */
  readonly accountability: AccountabilityChain;
  /**
   * The shortest routes between two entities through any asserted relation, shortest first, those equally short by the ids of their entities; of several claims
   * that make the same step the one with the first id. To find them 20,000 claims are looked at, at most: routes so long that it takes more are left out, and
   * when none is found that way the answer is QUERY_TOO_COSTLY.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Claims that cannot all be true, that differ on a date, number or target, or that somebody denies. */
  readonly conflicts: ConflictConnection;
  /** The questions that the corpus was made to answer, in its own order; each a ready query. */
  readonly questions: ReadonlyArray<Question>;
  /** What the corpus holds: counts, dates covered, version. */
  readonly graph: GraphSummary;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryNeighbourhoodArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryOverviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Box>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryAccountabilityArgs = {
  of: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Period']['input']>;
  direction?: ChainDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
  strengths?: InputMaybe<ReadonlyArray<Strength>>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Period']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id that is unique in the corpus. */
export type Node = {
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
};

/** What an entity is. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A council, department, company, board or other body. */
  | 'ORGANISATION'
  /** Unnamed office-holders together, for instance a department's ministers. */
  | 'GROUP'
  /** An office that exists whoever holds it, or nobody. */
  | 'POST'
  /** What a body provides, for instance children's services. */
  | 'SERVICE'
  /** A statutory direction or notice. */
  | 'INSTRUMENT'
  /** An inspection. */
  | 'INSPECTION'
  /** A review. */
  | 'REVIEW'
  /** A report, letter, speech or plan. */
  | 'DOCUMENT'
  /** A programme of work. */
  | 'PROGRAMME'
  /** A case, for instance a child's death. */
  | 'CASE'
  /** A place. */
  | 'PLACE';

/** A person, organisation, group, post, service, instrument, inspection, review, document, programme, case or place. It has no description of its own: all that is known of it are claims. */
export type Entity = {
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A person, organisation, group, post, service, instrument, inspection, review, document, programme, case or place. It has no description of its own: all that is known of it are claims. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person, organisation, group, post, service, instrument, inspection, review, document, programme, case or place. It has no description of its own: all that is known of it are claims. */
export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
  /** The posts the person held, by when; at most 200. */
  readonly posts: ReadonlyArray<Holder>;
};


/** A human being. */
export type PersonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPostsArgs = {
  asOf?: InputMaybe<Scalars['Period']['input']>;
};

/** A council, department, company, board or other body. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A council, department, company, board or other body. */
export type OrganisationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A council, department, company, board or other body. */
export type OrganisationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Unnamed office-holders together, for instance a department's ministers. */
export type Group = Entity & Node & {
  readonly __typename?: 'Group';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** Unnamed office-holders together, for instance a department's ministers. */
export type GroupClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Unnamed office-holders together, for instance a department's ministers. */
export type GroupEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An office that exists whoever holds it, or nobody. */
export type Post = Entity & Node & {
  readonly __typename?: 'Post';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
  /** The people who held the post, by when; at most 200. */
  readonly holders: ReadonlyArray<Holder>;
  /** How many can hold it at once; null when the corpus does not say. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
};


/** An office that exists whoever holds it, or nobody. */
export type PostClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An office that exists whoever holds it, or nobody. */
export type PostEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An office that exists whoever holds it, or nobody. */
export type PostHoldersArgs = {
  asOf?: InputMaybe<Scalars['Period']['input']>;
};

/** What a body provides, for instance children's services. */
export type Service = Entity & Node & {
  readonly __typename?: 'Service';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** What a body provides, for instance children's services. */
export type ServiceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a body provides, for instance children's services. */
export type ServiceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A statutory direction or notice. */
export type Instrument = Entity & Node & {
  readonly __typename?: 'Instrument';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A statutory direction or notice. */
export type InstrumentClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A statutory direction or notice. */
export type InstrumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An inspection. */
export type Inspection = Entity & Node & {
  readonly __typename?: 'Inspection';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** An inspection. */
export type InspectionClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An inspection. */
export type InspectionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A review. */
export type Review = Entity & Node & {
  readonly __typename?: 'Review';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A review. */
export type ReviewClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A review. */
export type ReviewEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A report, letter, speech or plan. */
export type Document = Entity & Node & {
  readonly __typename?: 'Document';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A report, letter, speech or plan. */
export type DocumentClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A report, letter, speech or plan. */
export type DocumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A programme of work. */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A programme of work. */
export type ProgrammeClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A programme of work. */
export type ProgrammeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A case, for instance a child's death. */
export type Case = Entity & Node & {
  readonly __typename?: 'Case';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A case, for instance a child's death. */
export type CaseClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A case, for instance a child's death. */
export type CaseEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that have it as subject or object, by when they held, undated ones first. */
  readonly claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  readonly claimCounts: ReadonlyArray<ClaimCount>;
  /** The evidence of those claims, in the order of the sources. */
  readonly evidence: EvidenceConnection;
};


/** A place. */
export type PlaceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place. */
export type PlaceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person in a post, and how surely in the period asked about. */
export type Holder = {
  readonly __typename?: 'Holder';
  /** Who held it. */
  readonly person: Entity;
  /** What was held. */
  readonly post: Entity;
  /** The claim that says so. */
  readonly claim: Claim;
  /** Whether it held in the period asked about; null when no period was given. */
  readonly holds?: Maybe<Holding>;
};

/** The kind of a claim. */
export type Relation =
  /** A person holds a post. */
  | 'HOLDS_POST'
  /** A post is one of a body's. */
  | 'POST_IN'
  /** A post is at the head of a body. */
  | 'HEADS'
  /** One is part of another. */
  | 'PART_OF'
  /** One directs another. */
  | 'DIRECTS'
  /** One oversees another. */
  | 'OVERSEES'
  /** One is responsible for another. */
  | 'RESPONSIBLE_FOR'
  /** One reports to another: a standing duty, or one act. */
  | 'REPORTS_TO'
  /** One acts for another, by a remit or mandate. */
  | 'ACTS_FOR'
  /** One appointed another. */
  | 'APPOINTED'
  /** One issued an instrument or paper. */
  | 'ISSUED'
  /** A paper is addressed to somebody. */
  | 'ADDRESSED_TO'
  /** A paper requires something of somebody. */
  | 'REQUIRES'
  /** An instrument is a step up from another. */
  | 'ESCALATES'
  /** One intervened in another. */
  | 'INTERVENED_IN'
  /** One takes over the running of another. */
  | 'TAKES_OVER'
  /** One conducted an inspection or review. */
  | 'CONDUCTED'
  /** A paper, inspection or case concerns something. */
  | 'CONCERNS'
  /** One rated another. */
  | 'RATED'
  /** One wrote or gave a paper or speech. */
  | 'AUTHORED'
  /** One advises another. */
  | 'ADVISES'
  /** One criticised another. */
  | 'CRITICISED'
  /** One pays for another. */
  | 'FUNDS'
  /** One came after another. */
  | 'SUCCEEDED'
  /** One was involved in a case or event. */
  | 'INVOLVED_IN'
  /** Two that might be the same; the reason is in the claim. */
  | 'POSSIBLY_SAME_AS';

/** What one evidence does to its claim. */
export type Stance =
  /** The source, or whom it quotes, says that it is so. */
  | 'ASSERTS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Says that it is to come. */
  | 'EXPECTS'
  /** Weighs it as an option. */
  | 'CONSIDERS';

/** What the evidence of a claim adds up to; computed. */
export type Standing =
  /** One independent origin. */
  | 'REPORTED'
  /** Two or more independent origins: different publishers, neither derived from the other, not resting on the same statement or report. */
  | 'CORROBORATED'
  /** Somebody denies it, whatever else is said. */
  | 'CONTESTED'
  /** All its evidence was withdrawn: nobody stands by it any more, and it is not asserted. */
  | 'WITHDRAWN';

/** Whether the sources state a claim, or it was inferred with a written reason. */
export type Basis =
  /** The words say it. */
  | 'STATED'
  /** The words imply it; `basisReason` says how. */
  | 'INFERRED';

/** One proposition: subject, relation, object, when it held, under what, in which capacity. It has no truth of its own; its evidence does. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** The kind of the claim. */
  readonly relation: Relation;
  /** The word of the relation, read from subject to object: "oversees". */
  readonly verb: Scalars['String']['output'];
  /** Who or what it is about. */
  readonly subject: Entity;
  /** The other end. */
  readonly object: Entity;
  /** By what instrument or review. */
  readonly under?: Maybe<Entity>;
  /** The capacity in which the subject acted. */
  readonly as?: Maybe<Entity>;
  /** On whose behalf the subject acted. */
  readonly onBehalfOf?: Maybe<Entity>;
  /** A sum of money. */
  readonly amount?: Maybe<Amount>;
  /** The rating, in the source's own word; null unless the claim is RATED and the source gives it. */
  readonly rating?: Maybe<Scalars['String']['output']>;
  /** When it began to hold; for an event, when it happened. `text` is "not stated" when the sources do not say. */
  readonly from: FuzzyDate;
  /** When it ceased to hold; for an event, when it happened. An end that is not stated does not mean that it still holds. */
  readonly to: FuzzyDate;
  /** True for something that happened once; false for something that held over a time. */
  readonly event: Scalars['Boolean']['output'];
  /** Whether the sources state it. */
  readonly basis: Basis;
  /** Why it was inferred; null when stated. */
  readonly basisReason?: Maybe<Scalars['String']['output']>;
  /** True when at least one evidence asserts it. A claim that is only expected, considered or denied is false, and is not something that happened. */
  readonly asserted: Scalars['Boolean']['output'];
  /** What its evidence adds up to. */
  readonly standing: Standing;
  /** How many independent origins assert it (or, when none does, expect or consider it). */
  readonly independentSources: Scalars['Int']['output'];
  /** Whether it held in a period. */
  readonly holds: Holding;
  /** The claim as one plain sentence, with its date and standing. */
  readonly sentence: Scalars['String']['output'];
  /** The evidence, in the order of the sources. */
  readonly evidence: EvidenceConnection;
  /** The conflicts it is part of. */
  readonly conflicts: ReadonlyArray<Conflict>;
};


/** One proposition: subject, relation, object, when it held, under what, in which capacity. It has no truth of its own; its evidence does. */
export type ClaimHoldsArgs = {
  in: Scalars['Period']['input'];
};


/** One proposition: subject, relation, object, when it held, under what, in which capacity. It has no truth of its own; its evidence does. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A sum of money as the source gives it. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** In units of the currency. */
  readonly value: Scalars['Float']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The source's own words. */
  readonly text: Scalars['String']['output'];
};

/** Whether a claim held in a period. */
export type HoldingAnswer =
  /** It surely held at some time in the period. */
  | 'YES'
  /** It may have; `why` says what is not known. */
  | 'MAYBE'
  /** It surely did not. */
  | 'NO';

/** What is not known, when the answer is MAYBE. */
export type Why =
  /** No source says when it ended. */
  | 'NO_END_STATED'
  /** No source says when it began. */
  | 'NO_START_STATED'
  /** A date is given only roughly. */
  | 'FUZZY_DATE'
  /** No date is given at all. */
  | 'UNDATED'
  /** The period lies outside the dates at which a source attests it. */
  | 'OUTSIDE_ATTESTATION'
  /** The capacity in which the person acted was inferred from the post held. */
  | 'CAPACITY_INFERRED';

/** Three answers to whether something held in a period, by the letter of its dates. */
export type Holding = {
  readonly __typename?: 'Holding';
  /** YES, MAYBE or NO. */
  readonly answer: HoldingAnswer;
  /** The reasons of a MAYBE; empty otherwise. */
  readonly why: ReadonlyArray<Why>;
  /** The same reasons as one plain sentence; null for YES and NO. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** When a source last attests it; null when none does. */
  readonly lastAttested?: Maybe<FuzzyDate>;
};

/** One source taking one stance on one claim, with the exact words and who said them. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** What it does to the claim. */
  readonly stance: Stance;
  /** The words, verbatim from the source's own text. */
  readonly exact: Scalars['String']['output'];
  /** The words just before them, to place them. */
  readonly prefix: Scalars['String']['output'];
  /** The words just after them, to place them. */
  readonly suffix: Scalars['String']['output'];
  /** Where the words stand in the source's text: how many characters come before them, white space folded; null when not recorded. */
  readonly at?: Maybe<Scalars['Int']['output']>;
  /** How a pronoun or a vague name in the words was resolved. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The claim it is about. */
  readonly claim: Claim;
  /** The source it is from. */
  readonly source: Source;
  /** Who said it; null when the source itself does. */
  readonly saidBy?: Maybe<Entity>;
  /** Through whom, at second hand. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** When it was said; `text` is "not stated" when the source does not say. */
  readonly said: FuzzyDate;
  /** The moment at which this evidence attests a state; null when it attests none. */
  readonly attested?: Maybe<FuzzyDate>;
  /** That it no longer counts, and why; null while it counts. Withdrawn evidence stays in every list and adds nothing to its claim's `asserted`, `standing` or `independentSources`. */
  readonly withdrawn?: Maybe<Withdrawal>;
};

/** That evidence was taken back by its source or by who said it, or had been misread. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** When it was withdrawn. */
  readonly on: FuzzyDate;
  /** Why, in the corpus' words. */
  readonly reason: Scalars['String']['output'];
};

/** A published document that evidence comes from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** Its headline. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Who wrote it; null when not printed. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: FuzzyDate;
  /** Why these bounds, when the source prints no date. */
  readonly publishedBasis?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null when not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text that the quotes were checked against. */
  readonly sha256: Scalars['String']['output'];
  /** Its quotes, in reading order; those whose place in the text is not recorded last, in the order in which what they say held. */
  readonly evidence: EvidenceConnection;
};


/** A published document that evidence comes from. */
export type SourceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A date as the source gives it, with the bounds that it leaves open. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** EDTF; null when not stated. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** The earliest day it can mean; null when open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day it can mean; null when open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** In words: "March 2014", "summer 2013", "not stated". */
  readonly text: Scalars['String']['output'];
};

/** How many claims of one relation touch an entity. */
export type ClaimCount = {
  readonly __typename?: 'ClaimCount';
  /** The relation. */
  readonly relation: Relation;
  /** How many have the entity as subject. */
  readonly asSubject: Scalars['Int']['output'];
  /** How many have the entity as object. */
  readonly asObject: Scalars['Int']['output'];
  /** How many of both are asserted. */
  readonly asserted: Scalars['Int']['output'];
};

/** A found entity. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly entity: Entity;
  /** The spelling that matched. */
  readonly matched: Scalars['String']['output'];
  /** Higher is nearer; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Entities and the claims among them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities, the asked first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The claims, each with both ends among the entities. */
  readonly claims: ReadonlyArray<Claim>;
  /** True when `limit` left claims out. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What there is to expand: a row for each entity here and each relation of its claims, in the order of the entities, then by relation. */
  readonly counts: ReadonlyArray<SubgraphCount>;
};

/** How many claims of one relation an entity of a subgraph has, and how many of them are in the subgraph: the others are what expanding it would bring. */
export type SubgraphCount = {
  readonly __typename?: 'SubgraphCount';
  /** The entity. */
  readonly entity: Entity;
  /** The relation. */
  readonly relation: Relation;
  /** How many the whole corpus has, asserted or not, whatever the filter. */
  readonly claims: Scalars['Int']['output'];
  /** How many of those are asserted. */
  readonly asserted: Scalars['Int']['output'];
  /** How many of those are in the subgraph. */
  readonly shown: Scalars['Int']['output'];
};

/** A part of the whole record's picture. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** The entities, the most connected first. */
  readonly entities: ReadonlyArray<PlacedEntity>;
  /** How many entities the corpus has in all, wherever they stand. */
  readonly total: Scalars['Int']['output'];
  /** True when `first` left out entities that stand there. */
  readonly more: Scalars['Boolean']['output'];
  /** The asserted claims with both ends among the entities, by how connected the lesser of their ends is, then by when they held. */
  readonly claims: ReadonlyArray<Claim>;
  /** True when `limit` left claims out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An entity in the whole record's picture. What belongs together stands together, with the most connected in its middle; no two stand at one place. */
export type PlacedEntity = {
  readonly __typename?: 'PlacedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** How far to the right of the picture's middle, -1000 to 1000. */
  readonly x: Scalars['Float']['output'];
  /** How far above the picture's middle, -1000 to 1000. */
  readonly y: Scalars['Float']['output'];
  /** 1 for the most connected of the corpus, 2 for the next; of equally connected ones the id decides. */
  readonly rank: Scalars['Int']['output'];
  /** How many asserted claims join it to another entity: that is how connected it is. */
  readonly joined: Scalars['Int']['output'];
};

/** A route between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** From one end to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** One claim a step. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many steps. */
  readonly length: Scalars['Int']['output'];
};

/** Which way a chain is followed. */
export type ChainDirection =
  /** To those who oversee. */
  | 'UP'
  /** To those who are overseen. */
  | 'DOWN';

/** How strong a link of a chain is. */
export type Strength =
  /** A standing line of accountability; followed further. */
  | 'LINE'
  /** One account given, once: one letter, one report. Shown, never followed further. */
  | 'ACCOUNT'
  /** Inspected or rated by. Shown on request, never followed further. */
  | 'INSPECTION';

/** How a link came about. */
export type LinkOrigin =
  /** The claim names both ends. */
  | 'DIRECT'
  /** The claim names a person; the link goes to the post the person acted in. */
  | 'HOLDER'
  /** An inspection was conducted by one and concerns the other. */
  | 'INSPECTION'
  /** The claim names the post that heads a body; the link stands for the body. */
  | 'HEAD';

/** Who answers to whom, as far as the sources say. */
export type AccountabilityChain = {
  readonly __typename?: 'AccountabilityChain';
  /** The entity it starts from. */
  readonly of: Entity;
  /** The period asked about; null for any time. */
  readonly asOf?: Maybe<FuzzyDate>;
  /** Which way it was followed. */
  readonly direction: ChainDirection;
  /** The question in words, such as "Who oversaw the lighthouse service in June 2014?". */
  readonly question: Scalars['String']['output'];
  /** The answer in one or two sentences, gaps included. */
  readonly answer: ReadonlyArray<AnswerSentence>;
  /** Its links: those that surely held first, then by depth, then by name. */
  readonly links: ReadonlyArray<ChainLink>;
  /** Where the sources stop; only upward. */
  readonly gaps: ReadonlyArray<ChainGap>;
  /** The inspections of the entity it starts from, whatever `strengths` says. */
  readonly inspectedBy: ReadonlyArray<ChainLink>;
  /** The people who held the post it starts from, when it is a post; the posts, when it is a person. */
  readonly holders: ReadonlyArray<Holder>;
  /** The least certain link's answer; null when there is no link. */
  readonly weakest?: Maybe<HoldingAnswer>;
  /** True when there were more than 500 links and the farthest were left out; among those equally far, whichever the database came to last. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One sentence of an answer and the claims it rests on. */
export type AnswerSentence = {
  readonly __typename?: 'AnswerSentence';
  /** Plain words. */
  readonly text: Scalars['String']['output'];
  /** What it rests on, in the order of its words; empty when it says what the sources do not say. */
  readonly claims: ReadonlyArray<Claim>;
};

/** One line of a chain: the overseen answers to the overseer. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** Unique within the corpus and stable while the corpus stays the same. */
  readonly id: Scalars['ID']['output'];
  /** Who is answered to. */
  readonly overseer: Entity;
  /** Who answers. */
  readonly overseen: Entity;
  /** How strong it is. */
  readonly strength: Strength;
  /** The word on the line, read from the claim's subject to its object. */
  readonly verb: Scalars['String']['output'];
  /** True when that word reads from overseer down to overseen; false when it reads upward. */
  readonly readsDown: Scalars['Boolean']['output'];
  /** The claim it comes from. */
  readonly claim: Claim;
  /** The other claims it needs: the holding of a post, the second half of an inspection, the headship. */
  readonly via: ReadonlyArray<Claim>;
  /** How it came about. */
  readonly origin: LinkOrigin;
  /** The inspection or review by which; null otherwise. */
  readonly inspection?: Maybe<Entity>;
  /** Whether it held in the period, within the horizon; YES when no period was given and it held at some time. */
  readonly holds: HoldingAnswer;
  /** The reasons of a MAYBE. */
  readonly why: ReadonlyArray<Why>;
  /** The same reasons as one plain sentence; null unless MAYBE. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly from: FuzzyDate;
  /** When it ended. */
  readonly to: FuzzyDate;
  /** True for one act at one time. */
  readonly event: Scalars['Boolean']['output'];
  /** Links from the start, 1 for those that touch it. */
  readonly depth: Scalars['Int']['output'];
  /** True when it leads back to an entity already on the way; shown, not followed. */
  readonly closesLoop: Scalars['Boolean']['output'];
  /** Who held the overseer's post in the period, when the overseer is a post. */
  readonly overseerHolders: ReadonlyArray<Holder>;
  /** Who held the overseen's post in the period, when the overseen is a post. */
  readonly overseenHolders: ReadonlyArray<Holder>;
};

/** Why a chain stops. */
export type GapReason =
  /** No line of accountability is stated in the period. */
  | 'NO_OVERSEER_STATED'
  /** Who issued the instrument is not stated. */
  | 'ISSUER_UNKNOWN'
  /** A line exists, but no source attests it near the period. */
  | 'NOT_ATTESTED_THEN'
  /** A line exists, but had ended. */
  | 'ENDED'
  /** A line exists, but had not begun. */
  | 'NOT_YET'
  /** Who held the post in the period is not stated. */
  | 'HOLDER_UNKNOWN'
  /** The person held two or more posts then and nothing says in which they acted. */
  | 'CAPACITY_UNKNOWN';

/** A place where the sources stop. */
export type ChainGap = {
  readonly __typename?: 'ChainGap';
  /** Where. */
  readonly entity: Entity;
  /** All that is missing there. */
  readonly reasons: ReadonlyArray<GapReason>;
  /** In plain words, such as "The sources do not say who oversaw …". */
  readonly sentence: Scalars['String']['output'];
  /** The nearest claim outside the period, when there is one; never the answer. */
  readonly nearest?: Maybe<Claim>;
};

/** Why claims conflict. */
export type ConflictRule =
  /** The corpus states it, with its reason. */
  | 'STATED'
  /** Somebody denies a claim. */
  | 'DENIED'
  /** Two holders of a post with one seat at one time. */
  | 'ONE_SEAT'
  /** Different dates for one event. */
  | 'DATES'
  /** Different sums for one thing. */
  | 'AMOUNT';

/** Claims that cannot all be true, differ, or are denied. */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** In plain words. */
  readonly reason: Scalars['String']['output'];
  /** How it was found. */
  readonly rule: ConflictRule;
  /** The claims, each with its evidence. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A question that the corpus was made to answer. */
export type Question = {
  readonly __typename?: 'Question';
  /** Permanent and unique in the corpus. */
  readonly id: Scalars['ID']['output'];
  /** As a person would ask it. */
  readonly question: Scalars['String']['output'];
  /** One line: what it shows. */
  readonly explanation: Scalars['String']['output'];
  /** Its answer, as an editor would give it. */
  readonly answer: Scalars['String']['output'];
  /** A ready GraphQL operation. */
  readonly query: Scalars['String']['output'];
  /** Its variables, as JSON. */
  readonly variables: Scalars['String']['output'];
  /** The explorer's view of it; null when a chain does not show it. */
  readonly view?: Maybe<QuestionView>;
};

/** Where the explorer opens for a question. */
export type QuestionView = {
  readonly __typename?: 'QuestionView';
  /** The entity in the middle. */
  readonly focus: Scalars['ID']['output'];
  /** Upward or downward. */
  readonly direction: ChainDirection;
  /** The period; null for any time. */
  readonly asOf?: Maybe<Scalars['Period']['output']>;
};

/** What the corpus holds. */
export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  /** The corpus' id. */
  readonly corpus: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it covers, in a sentence. */
  readonly covers: Scalars['String']['output'];
  /** Where to ask for a correction: the address of a page (https:), or of somebody (mailto:); null when the corpus names none. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the corpus; changes exactly when its content does. */
  readonly version: Scalars['String']['output'];
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** How many evidences count; what was withdrawn does not. */
  readonly evidence: Scalars['Int']['output'];
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** Entities by kind. */
  readonly byKind: ReadonlyArray<KindCount>;
  /** Claims by relation. */
  readonly byRelation: ReadonlyArray<RelationCount>;
  /** Claims by standing. */
  readonly byStanding: ReadonlyArray<StandingCount>;
  /** Claims by relation and the kinds at their ends. */
  readonly byEnds: ReadonlyArray<EndsCount>;
  /** The earliest date of any claim. */
  readonly from: FuzzyDate;
  /** The latest date of any claim. */
  readonly to: FuzzyDate;
};

/** How many entities of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims of a relation. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The relation. */
  readonly relation: Relation;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims of a standing. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  /** The standing. */
  readonly standing: Standing;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims of a relation have a subject of one kind and an object of another. */
export type EndsCount = {
  readonly __typename?: 'EndsCount';
  /** The kind of the subject. */
  readonly subject: EntityKind;
  /** The relation. */
  readonly relation: Relation;
  /** The word of the relation, read from subject to object. */
  readonly verb: Scalars['String']['output'];
  /** The kind of the object. */
  readonly object: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are asserted; the others were only expected, considered or denied. */
  readonly asserted: Scalars['Int']['output'];
};

/** Which entities. */
export type EntityFilter = {
  /** Of these kinds. */
  readonly kind?: InputMaybe<KindFilter>;
  /** By name. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A part of the whole record's picture, from edge to edge, edges included. */
export type Box = {
  /** From -1000 to 1000, less than `right`; absent: -1000. */
  readonly left?: InputMaybe<Scalars['Float']['input']>;
  /** From -1000 to 1000; absent: 1000. */
  readonly right?: InputMaybe<Scalars['Float']['input']>;
  /** From -1000 to 1000, less than `top`; absent: -1000. */
  readonly bottom?: InputMaybe<Scalars['Float']['input']>;
  /** From -1000 to 1000; absent: 1000. */
  readonly top?: InputMaybe<Scalars['Float']['input']>;
};

/** One kind or several. */
export type KindFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<EntityKind>;
  /** Any of these, 1 to 100. */
  readonly in?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** By any spelling of the name. */
export type NameFilter = {
  /** Holds these characters, 1 to 200 with a letter or digit among them, blind to case, accents, apostrophes and punctuation. */
  readonly contains: Scalars['String']['input'];
};

/** Which claims; all that is given must hold. */
export type ClaimFilter = {
  /** Of these relations. */
  readonly relation?: InputMaybe<RelationFilter>;
  /** With an entity of these kinds at either end. */
  readonly kind?: InputMaybe<KindFilter>;
  /** Of these standings. */
  readonly standing?: InputMaybe<StandingFilter>;
  /** Asserted or not. */
  readonly asserted?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence from this source that was not withdrawn. */
  readonly source?: InputMaybe<IdFilter>;
  /** With evidence said by this entity that was not withdrawn. */
  readonly saidBy?: InputMaybe<IdFilter>;
  /** With this entity at either end. */
  readonly entity?: InputMaybe<IdFilter>;
  /** That may have held in this period. */
  readonly in?: InputMaybe<Scalars['Period']['input']>;
};

/** One relation or several. */
export type RelationFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Relation>;
  /** Any of these, 1 to 100. */
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
};

/** One standing or several. */
export type StandingFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Standing>;
  /** Any of these, 1 to 100. */
  readonly in?: InputMaybe<ReadonlyArray<Standing>>;
};

/** One id or several. */
export type IdFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, 1 to 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How entities are ordered. */
export type EntityOrder =
  /** By name, blind to case and accents. */
  | 'NAME'
  /** By kind, then name. */
  | 'KIND';

/** How claims are ordered. */
export type ClaimOrder =
  /** Earliest first; those without a date first of all. */
  | 'WHEN'
  /** Latest first. */
  | 'WHEN_LATEST';

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** What is on the page, with cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it is; stays good while the corpus stays the same. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Entity;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** What is on the page, with cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. What depends on a period, or on ids together with more than relations, takes the longer the more there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it is; stays good while the corpus stays the same. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Claim;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** What is on the page, with cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where it is; stays good while the corpus stays the same. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Source;
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** What is on the page, with cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Where it is; stays good while the corpus stays the same. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Evidence;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** What is on the page, with cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** What is on the page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Where it is; stays good while the corpus stays the same. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Conflict;
};

/** Whether there is more before and after a page (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** More comes after. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** More comes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of the page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The last cursor of the page; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<NodeRow>;
  EntityKind: EntityKind;
  Entity: ResolverTypeWrapper<EntityRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Organisation: ResolverTypeWrapper<EntityRow>;
  Group: ResolverTypeWrapper<EntityRow>;
  Post: ResolverTypeWrapper<EntityRow>;
  Service: ResolverTypeWrapper<EntityRow>;
  Instrument: ResolverTypeWrapper<EntityRow>;
  Inspection: ResolverTypeWrapper<EntityRow>;
  Review: ResolverTypeWrapper<EntityRow>;
  Document: ResolverTypeWrapper<EntityRow>;
  Programme: ResolverTypeWrapper<EntityRow>;
  Case: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Holder: ResolverTypeWrapper<HolderRow>;
  Relation: Relation;
  Stance: Stance;
  Standing: Standing;
  Basis: Basis;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Amount: ResolverTypeWrapper<Amount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HoldingAnswer: HoldingAnswer;
  Why: Why;
  Holding: ResolverTypeWrapper<HoldingRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Withdrawal: ResolverTypeWrapper<Omit<Withdrawal, 'on'> & { on: ResolversTypes['FuzzyDate'] }>;
  Source: ResolverTypeWrapper<SourceRow>;
  FuzzyDate: ResolverTypeWrapper<FuzzyDateRow>;
  ClaimCount: ResolverTypeWrapper<ClaimCount>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  SubgraphCount: ResolverTypeWrapper<Omit<SubgraphCount, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Overview: ResolverTypeWrapper<OverviewRow>;
  PlacedEntity: ResolverTypeWrapper<Omit<PlacedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Path: ResolverTypeWrapper<PathRow>;
  ChainDirection: ChainDirection;
  Strength: Strength;
  LinkOrigin: LinkOrigin;
  AccountabilityChain: ResolverTypeWrapper<Chain>;
  AnswerSentence: ResolverTypeWrapper<AnswerSentenceRow>;
  ChainLink: ResolverTypeWrapper<Link>;
  GapReason: GapReason;
  ChainGap: ResolverTypeWrapper<Gap>;
  ConflictRule: ConflictRule;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  Question: ResolverTypeWrapper<QuestionRow>;
  QuestionView: ResolverTypeWrapper<QuestionView>;
  GraphSummary: ResolverTypeWrapper<CorpusRow>;
  KindCount: ResolverTypeWrapper<KindCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  EndsCount: ResolverTypeWrapper<EndsCount>;
  EntityFilter: EntityFilter;
  Box: Box;
  KindFilter: KindFilter;
  NameFilter: NameFilter;
  ClaimFilter: ClaimFilter;
  RelationFilter: RelationFilter;
  StandingFilter: StandingFilter;
  IdFilter: IdFilter;
  EntityOrder: EntityOrder;
  ClaimOrder: ClaimOrder;
  EntityConnection: ResolverTypeWrapper<EntityPages>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimPages>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SourceConnection: ResolverTypeWrapper<SourcePages>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  EvidenceConnection: ResolverTypeWrapper<EvidencePages>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ConflictConnection: ResolverTypeWrapper<ConflictPages>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Period: Scalars['Period']['output'];
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Node: NodeRow;
  Entity: EntityRow;
  Person: EntityRow;
  Organisation: EntityRow;
  Group: EntityRow;
  Post: EntityRow;
  Service: EntityRow;
  Instrument: EntityRow;
  Inspection: EntityRow;
  Review: EntityRow;
  Document: EntityRow;
  Programme: EntityRow;
  Case: EntityRow;
  Place: EntityRow;
  Holder: HolderRow;
  Claim: ClaimRow;
  Boolean: Scalars['Boolean']['output'];
  Amount: Amount;
  Float: Scalars['Float']['output'];
  Holding: HoldingRow;
  Evidence: EvidenceRow;
  Withdrawal: Omit<Withdrawal, 'on'> & { on: ResolversParentTypes['FuzzyDate'] };
  Source: SourceRow;
  FuzzyDate: FuzzyDateRow;
  ClaimCount: ClaimCount;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Subgraph: SubgraphRow;
  SubgraphCount: Omit<SubgraphCount, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Overview: OverviewRow;
  PlacedEntity: Omit<PlacedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Path: PathRow;
  AccountabilityChain: Chain;
  AnswerSentence: AnswerSentenceRow;
  ChainLink: Link;
  ChainGap: Gap;
  Conflict: ConflictRow;
  Question: QuestionRow;
  QuestionView: QuestionView;
  GraphSummary: CorpusRow;
  KindCount: KindCount;
  RelationCount: RelationCount;
  StandingCount: StandingCount;
  EndsCount: EndsCount;
  EntityFilter: EntityFilter;
  Box: Box;
  KindFilter: KindFilter;
  NameFilter: NameFilter;
  ClaimFilter: ClaimFilter;
  RelationFilter: RelationFilter;
  StandingFilter: StandingFilter;
  IdFilter: IdFilter;
  EntityConnection: EntityPages;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ClaimConnection: ClaimPages;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SourceConnection: SourcePages;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  EvidenceConnection: EvidencePages;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ConflictConnection: ConflictPages;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  PageInfo: PageInfo;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'limit'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'first' | 'limit'>>;
  accountability?: Resolver<ResolversTypes['AccountabilityChain'], ParentType, ContextType, RequireFields<QueryAccountabilityArgs, 'of' | 'direction' | 'depth'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Group' | 'Post' | 'Service' | 'Instrument' | 'Inspection' | 'Review' | 'Document' | 'Programme' | 'Case' | 'Place' | 'Claim' | 'Evidence' | 'Source' | 'Conflict', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Group' | 'Post' | 'Service' | 'Instrument' | 'Inspection' | 'Review' | 'Document' | 'Programme' | 'Case' | 'Place', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PersonEvidenceArgs>>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OrganisationEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GroupClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<GroupEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PostClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PostEvidenceArgs>>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType, Partial<PostHoldersArgs>>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ServiceClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ServiceEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InstrumentClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<InstrumentEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InspectionClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<InspectionEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ReviewClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ReviewEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProgrammeClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProgrammeEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CaseClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CaseEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  claimCounts?: Resolver<ReadonlyArray<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlaceEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holder'] = ResolversParentTypes['Holder']> = {
  person?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  basisReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holding'], ParentType, ContextType, RequireFields<ClaimHoldsArgs, 'in'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ClaimEvidenceArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  answer?: Resolver<ResolversTypes['HoldingAnswer'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  attested?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  on?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  publishedBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<SourceEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCount'] = ResolversParentTypes['ClaimCount']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  asSubject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asObject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SubgraphCount']>, ParentType, ContextType>;
};

export type SubgraphCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphCount'] = ResolversParentTypes['SubgraphCount']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['PlacedEntity']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlacedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedEntity'] = ResolversParentTypes['PlacedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountabilityChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityChain'] = ResolversParentTypes['AccountabilityChain']> = {
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ChainDirection'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ReadonlyArray<ResolversTypes['AnswerSentence']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['ChainGap']>, ParentType, ContextType>;
  inspectedBy?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['HoldingAnswer']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnswerSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSentence'] = ResolversParentTypes['AnswerSentence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overseer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  overseen?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['LinkOrigin'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['HoldingAnswer'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesLoop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overseerHolders?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType>;
  overseenHolders?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType>;
};

export type ChainGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainGap'] = ResolversParentTypes['ChainGap']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GapReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['QuestionView']>, ParentType, ContextType>;
};

export type QuestionViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionView'] = ResolversParentTypes['QuestionView']> = {
  focus?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ChainDirection'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type GraphSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = {
  corpus?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byRelation?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  byStanding?: Resolver<ReadonlyArray<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  byEnds?: Resolver<ReadonlyArray<ResolversTypes['EndsCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndsCount'] = ResolversParentTypes['EndsCount']> = {
  subject?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Period?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Holder?: HolderResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  ClaimCount?: ClaimCountResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphCount?: SubgraphCountResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PlacedEntity?: PlacedEntityResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  AccountabilityChain?: AccountabilityChainResolvers<ContextType>;
  AnswerSentence?: AnswerSentenceResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainGap?: ChainGapResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionView?: QuestionViewResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  EndsCount?: EndsCountResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
