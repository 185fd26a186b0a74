// Generated from the schema by server/graphql/generate.mjs: change the schema or the operations, then run it again.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, EntityRow, ClaimRow, EvidenceRow, SourceRow, ConflictRow } from './loaders/rows.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  __typename?: 'Query';
  /** One entity by its id; null when no entity has it. */
  entity?: Maybe<Entity>;
  /** One claim by its id; null when no claim has it. */
  claim?: Maybe<Claim>;
  /** One source by its id; null when no source has it. */
  source?: Maybe<Source>;
  /** Anything that has an id: an entity, claim, evidence, source or conflict; null when nothing has it. */
  node?: Maybe<Node>;
  /** The things with these ids, in the order given, null where nothing has the id. */
  nodes: Array<Maybe<Node>>;
  /** The entities of the corpus, a page at a time. */
  entities: EntityConnection;
  /** The claims of the corpus, a page at a time. */
  claims: ClaimConnection;
  /** The sources of the corpus, by date of publication. */
  sources: SourceConnection;
  /** Entities by any spelling of their names: exact before prefix before similar; blind to case, accents and apostrophes. */
  search: Array<SearchHit>;
  /** What stands around some entities: the claims that touch them and the entities at the other ends. */
  neighbourhood: Subgraph;
  /** Who answers to whom, followed from one entity upward (who oversees it) or downward (what it oversees) in a period. */
  accountability: AccountabilityChain;
  /** The shortest routes between two entities through any asserted relation. */
  paths: Array<Path>;
  /** Claims that cannot all be true, that differ on a date, number or target, or that somebody denies. */
  conflicts: ConflictConnection;
  /** The questions that the corpus was made to answer, in its own order; each a ready query. */
  questions: Array<Question>;
  /** What the corpus holds: counts, dates covered, version. */
  graph: GraphSummary;
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
  ids: Array<Scalars['ID']['input']>;
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
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryNeighbourhoodArgs = {
  of: Array<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points. Everything here is read; corpora are loaded by the command line. */
export type QueryAccountabilityArgs = {
  of: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Period']['input']>;
  direction?: ChainDirection;
  depth?: InputMaybe<Scalars['Int']['input']>;
  strengths?: InputMaybe<Array<Strength>>;
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
  id: Scalars['ID']['output'];
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
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Person';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
  /** The posts the person held. */
  posts: Array<Holder>;
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
  __typename?: 'Organisation';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Group';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Post';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
  /** The people who held the post. */
  holders: Array<Holder>;
  /** How many can hold it at once; null when the corpus does not say. */
  seats?: Maybe<Scalars['Int']['output']>;
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
  __typename?: 'Service';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Instrument';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Inspection';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Review';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Document';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Programme';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Case';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Place';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The fullest name in the sources. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Every other spelling in the sources, misspellings too. */
  aliases: Array<Scalars['String']['output']>;
  /** The claims it stands in, at any end, by when they held. */
  claims: ClaimConnection;
  /** How many claims it stands in as subject or object, by relation and end. */
  claimCounts: Array<ClaimCount>;
  /** The evidence of its claims, in the order of the sources. */
  evidence: EvidenceConnection;
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
  __typename?: 'Holder';
  /** Who held it. */
  person: Entity;
  /** What was held. */
  post: Entity;
  /** The claim that says so. */
  claim: Claim;
  /** Whether it held in the period asked about; null when no period was given. */
  holds?: Maybe<Holding>;
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
  | 'CONTESTED';

/** Whether the sources state a claim, or it was inferred with a written reason. */
export type Basis =
  /** The words say it. */
  | 'STATED'
  /** The words imply it; `basisReason` says how. */
  | 'INFERRED';

/** One proposition: subject, relation, object, when it held, under what, in which capacity. It has no truth of its own; its evidence does. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** The kind of the claim. */
  relation: Relation;
  /** The word of the relation, read from subject to object: "oversees". */
  verb: Scalars['String']['output'];
  /** Who or what it is about. */
  subject: Entity;
  /** The other end. */
  object: Entity;
  /** By what instrument or review. */
  under?: Maybe<Entity>;
  /** The capacity in which the subject acted. */
  as?: Maybe<Entity>;
  /** On whose behalf the subject acted. */
  onBehalfOf?: Maybe<Entity>;
  /** A sum of money. */
  amount?: Maybe<Amount>;
  /** When it began to hold; for an event, when it happened. `text` is "not stated" when the sources do not say. */
  from: FuzzyDate;
  /** When it ceased to hold; for an event, when it happened. An end that is not stated does not mean that it still holds. */
  to: FuzzyDate;
  /** True for something that happened once; false for something that held over a time. */
  event: Scalars['Boolean']['output'];
  /** Whether the sources state it. */
  basis: Basis;
  /** Why it was inferred; null when stated. */
  basisReason?: Maybe<Scalars['String']['output']>;
  /** True when at least one evidence asserts it. A claim that is only expected, considered or denied is false, and is not something that happened. */
  asserted: Scalars['Boolean']['output'];
  /** What its evidence adds up to. */
  standing: Standing;
  /** How many independent origins assert it (or, when none does, expect or consider it). */
  independentSources: Scalars['Int']['output'];
  /** Whether it held in a period. */
  holds: Holding;
  /** The claim as one plain sentence, with its date and standing. */
  sentence: Scalars['String']['output'];
  /** The evidence, in the order of the sources. */
  evidence: EvidenceConnection;
  /** The conflicts it is part of. */
  conflicts: Array<Conflict>;
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
  __typename?: 'Amount';
  /** In units of the currency. */
  value: Scalars['Float']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** The source's own words. */
  text: Scalars['String']['output'];
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
  __typename?: 'Holding';
  /** YES, MAYBE or NO. */
  answer: HoldingAnswer;
  /** The reasons of a MAYBE; empty otherwise. */
  why: Array<Why>;
  /** The same reasons as one plain sentence; null for YES and NO. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** When a source last attests it; null when none does. */
  lastAttested?: Maybe<FuzzyDate>;
};

/** One source taking one stance on one claim, with the exact words and who said them. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** What it does to the claim. */
  stance: Stance;
  /** The words, verbatim from the source's own text. */
  exact: Scalars['String']['output'];
  /** The words just before them, to place them. */
  prefix: Scalars['String']['output'];
  /** The words just after them, to place them. */
  suffix: Scalars['String']['output'];
  /** How a pronoun or a vague name in the words was resolved. */
  note?: Maybe<Scalars['String']['output']>;
  /** The claim it is about. */
  claim: Claim;
  /** The source it is from. */
  source: Source;
  /** Who said it; null when the source itself does. */
  saidBy?: Maybe<Entity>;
  /** Through whom, at second hand. */
  via?: Maybe<Scalars['String']['output']>;
  /** When it was said; `text` is "not stated" when the source does not say. */
  said: FuzzyDate;
  /** The moment at which this evidence attests a state; null when it attests none. */
  attested?: Maybe<FuzzyDate>;
};

/** A published document that evidence comes from. */
export type Source = Node & {
  __typename?: 'Source';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** Its headline. */
  title: Scalars['String']['output'];
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** Who wrote it; null when not printed. */
  author?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  published: FuzzyDate;
  /** Why these bounds, when the source prints no date. */
  publishedBasis?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null when not known. */
  url?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text that the quotes were checked against. */
  sha256: Scalars['String']['output'];
  /** Its quotes, in reading order. */
  evidence: EvidenceConnection;
};


/** A published document that evidence comes from. */
export type SourceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A date as the source gives it, with the bounds that it leaves open. */
export type FuzzyDate = {
  __typename?: 'FuzzyDate';
  /** EDTF; null when not stated. */
  edtf?: Maybe<Scalars['String']['output']>;
  /** The earliest day it can mean; null when open. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day it can mean; null when open. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** In words: "March 2014", "summer 2013", "not stated". */
  text: Scalars['String']['output'];
};

/** How many claims of one relation touch an entity. */
export type ClaimCount = {
  __typename?: 'ClaimCount';
  /** The relation. */
  relation: Relation;
  /** How many have the entity as subject. */
  asSubject: Scalars['Int']['output'];
  /** How many have the entity as object. */
  asObject: Scalars['Int']['output'];
  /** How many of both are asserted. */
  asserted: Scalars['Int']['output'];
};

/** A found entity. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  entity: Entity;
  /** The spelling that matched. */
  matched: Scalars['String']['output'];
  /** Higher is nearer; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** Entities and the claims among them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entities, the asked first. */
  entities: Array<Entity>;
  /** The claims, each with both ends among the entities. */
  claims: Array<Claim>;
  /** True when `limit` left claims out. */
  truncated: Scalars['Boolean']['output'];
};

/** A route between two entities. */
export type Path = {
  __typename?: 'Path';
  /** From one end to the other. */
  entities: Array<Entity>;
  /** One claim a step. */
  claims: Array<Claim>;
  /** How many steps. */
  length: Scalars['Int']['output'];
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
  __typename?: 'AccountabilityChain';
  /** The entity it starts from. */
  of: Entity;
  /** The period asked about; null for any time. */
  asOf?: Maybe<FuzzyDate>;
  /** Which way it was followed. */
  direction: ChainDirection;
  /** The question in words: "Who oversaw Birmingham children's services in June 2014?" */
  question: Scalars['String']['output'];
  /** The answer in one or two sentences, gaps included. */
  answer: Array<AnswerSentence>;
  /** Its links: those that surely held first, then by depth, then by name. */
  links: Array<ChainLink>;
  /** Where the sources stop; only upward. */
  gaps: Array<ChainGap>;
  /** The inspections of the entity it starts from, whatever `strengths` says. */
  inspectedBy: Array<ChainLink>;
  /** The people who held the post it starts from, when it is a post; the posts, when it is a person. */
  holders: Array<Holder>;
  /** The least certain link's answer; null when there is no link. */
  weakest?: Maybe<HoldingAnswer>;
  /** True when there were more than 500 links and the farthest were left out. */
  truncated: Scalars['Boolean']['output'];
};

/** One sentence of an answer and the claims it rests on. */
export type AnswerSentence = {
  __typename?: 'AnswerSentence';
  /** Plain words. */
  text: Scalars['String']['output'];
  /** What it rests on, in the order of its words; empty when it says what the sources do not say. */
  claims: Array<Claim>;
};

/** One line of a chain: the overseen answers to the overseer. */
export type ChainLink = {
  __typename?: 'ChainLink';
  /** Unique within the corpus and stable while the corpus stays the same. */
  id: Scalars['ID']['output'];
  /** Who is answered to. */
  overseer: Entity;
  /** Who answers. */
  overseen: Entity;
  /** How strong it is. */
  strength: Strength;
  /** The word on the line, read from the claim's subject to its object. */
  verb: Scalars['String']['output'];
  /** True when that word reads from overseer down to overseen; false when it reads upward. */
  readsDown: Scalars['Boolean']['output'];
  /** The claim it comes from. */
  claim: Claim;
  /** The other claims it needs: the holding of a post, the second half of an inspection, the headship. */
  via: Array<Claim>;
  /** How it came about. */
  origin: LinkOrigin;
  /** The inspection or review by which; null otherwise. */
  inspection?: Maybe<Entity>;
  /** Whether it held in the period, within the horizon; YES when no period was given and it held at some time. */
  holds: HoldingAnswer;
  /** The reasons of a MAYBE. */
  why: Array<Why>;
  /** The same reasons as one plain sentence; null unless MAYBE. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  from: FuzzyDate;
  /** When it ended. */
  to: FuzzyDate;
  /** True for one act at one time. */
  event: Scalars['Boolean']['output'];
  /** Links from the start, 1 for those that touch it. */
  depth: Scalars['Int']['output'];
  /** True when it leads back to an entity already on the way; shown, not followed. */
  closesLoop: Scalars['Boolean']['output'];
  /** Who held the overseer's post in the period, when the overseer is a post. */
  overseerHolders: Array<Holder>;
  /** Who held the overseen's post in the period, when the overseen is a post. */
  overseenHolders: Array<Holder>;
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
  __typename?: 'ChainGap';
  /** Where. */
  entity: Entity;
  /** All that is missing there. */
  reasons: Array<GapReason>;
  /** In plain words: "The sources do not say who oversaw …" */
  sentence: Scalars['String']['output'];
  /** The nearest claim outside the period, when there is one; never the answer. */
  nearest?: Maybe<Claim>;
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
  __typename?: 'Conflict';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** In plain words. */
  reason: Scalars['String']['output'];
  /** How it was found. */
  rule: ConflictRule;
  /** The claims, each with its evidence. */
  claims: Array<Claim>;
};

/** A question that the corpus was made to answer. */
export type Question = {
  __typename?: 'Question';
  /** Permanent and unique in the corpus. */
  id: Scalars['ID']['output'];
  /** As a person would ask it. */
  question: Scalars['String']['output'];
  /** One line: what it shows. */
  explanation: Scalars['String']['output'];
  /** Its answer, as an editor would give it. */
  answer: Scalars['String']['output'];
  /** A ready GraphQL operation. */
  query: Scalars['String']['output'];
  /** Its variables, as JSON. */
  variables: Scalars['String']['output'];
  /** The explorer's view of it; null when a chain does not show it. */
  view?: Maybe<QuestionView>;
};

/** Where the explorer opens for a question. */
export type QuestionView = {
  __typename?: 'QuestionView';
  /** The entity in the middle. */
  focus: Scalars['ID']['output'];
  /** Upward or downward. */
  direction: ChainDirection;
  /** The period; null for any time. */
  asOf?: Maybe<Scalars['Period']['output']>;
};

/** What the corpus holds. */
export type GraphSummary = {
  __typename?: 'GraphSummary';
  /** The corpus' id. */
  corpus: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** What it covers, in a sentence. */
  covers: Scalars['String']['output'];
  /** SHA-256 of the corpus; changes exactly when its content does. */
  version: Scalars['String']['output'];
  /** How many entities. */
  entities: Scalars['Int']['output'];
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** How many evidences. */
  evidence: Scalars['Int']['output'];
  /** How many sources. */
  sources: Scalars['Int']['output'];
  /** Entities by kind. */
  byKind: Array<KindCount>;
  /** Claims by relation. */
  byRelation: Array<RelationCount>;
  /** Claims by standing. */
  byStanding: Array<StandingCount>;
  /** The earliest date of any claim. */
  from: FuzzyDate;
  /** The latest date of any claim. */
  to: FuzzyDate;
};

/** How many entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The kind. */
  kind: EntityKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many claims of a relation. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** The relation. */
  relation: Relation;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many claims of a standing. */
export type StandingCount = {
  __typename?: 'StandingCount';
  /** The standing. */
  standing: Standing;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Which entities. */
export type EntityFilter = {
  /** Of these kinds. */
  kind?: InputMaybe<KindFilter>;
  /** By name. */
  name?: InputMaybe<NameFilter>;
};

/** One kind or several. */
export type KindFilter = {
  /** Exactly this. */
  eq?: InputMaybe<EntityKind>;
  /** Any of these, 1 to 12. */
  in?: InputMaybe<Array<EntityKind>>;
};

/** By any spelling of the name. */
export type NameFilter = {
  /** Holds these characters, at most 200, blind to case, accents and apostrophes. */
  contains: Scalars['String']['input'];
};

/** Which claims; all that is given must hold. */
export type ClaimFilter = {
  /** Of these relations. */
  relation?: InputMaybe<RelationFilter>;
  /** With an entity of these kinds at either end. */
  kind?: InputMaybe<KindFilter>;
  /** Of these standings. */
  standing?: InputMaybe<StandingFilter>;
  /** Asserted or not. */
  asserted?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence from this source. */
  source?: InputMaybe<IdFilter>;
  /** With evidence said by this entity. */
  saidBy?: InputMaybe<IdFilter>;
  /** With this entity at either end. */
  entity?: InputMaybe<IdFilter>;
  /** That may have held in this period. */
  in?: InputMaybe<Scalars['Period']['input']>;
};

/** One relation or several. */
export type RelationFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Relation>;
  /** Any of these. */
  in?: InputMaybe<Array<Relation>>;
};

/** One standing or several. */
export type StandingFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Standing>;
  /** Any of these. */
  in?: InputMaybe<Array<Standing>>;
};

/** One id or several. */
export type IdFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, 1 to 100. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  __typename?: 'EntityConnection';
  /** What is on the page, with cursors. */
  edges: Array<EntityEdge>;
  /** What is on the page. */
  nodes: Array<Entity>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where it is; stays good while the corpus stays the same. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Entity;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** What is on the page, with cursors. */
  edges: Array<ClaimEdge>;
  /** What is on the page. */
  nodes: Array<Claim>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Where it is; stays good while the corpus stays the same. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Claim;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** What is on the page, with cursors. */
  edges: Array<SourceEdge>;
  /** What is on the page. */
  nodes: Array<Source>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where it is; stays good while the corpus stays the same. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Source;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** What is on the page, with cursors. */
  edges: Array<EvidenceEdge>;
  /** What is on the page. */
  nodes: Array<Evidence>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where it is; stays good while the corpus stays the same. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Evidence;
};

/** A page of conflicts. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** What is on the page, with cursors. */
  edges: Array<ConflictEdge>;
  /** What is on the page. */
  nodes: Array<Conflict>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** Where it is; stays good while the corpus stays the same. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Conflict;
};

/** Whether there is more before and after a page (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More comes after. */
  hasNextPage: Scalars['Boolean']['output'];
  /** More comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of the page; null when it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The last cursor of the page; null when it is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

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
export type ResolversTypes = ResolversObject<{
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
  Holder: ResolverTypeWrapper<Omit<Holder, 'person' | 'post' | 'claim'> & { person: ResolversTypes['Entity'], post: ResolversTypes['Entity'], claim: ResolversTypes['Claim'] }>;
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
  Holding: ResolverTypeWrapper<Holding>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  FuzzyDate: ResolverTypeWrapper<FuzzyDate>;
  ClaimCount: ResolverTypeWrapper<ClaimCount>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'entities' | 'claims'> & { entities: Array<ResolversTypes['Entity']>, claims: Array<ResolversTypes['Claim']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'claims'> & { entities: Array<ResolversTypes['Entity']>, claims: Array<ResolversTypes['Claim']> }>;
  ChainDirection: ChainDirection;
  Strength: Strength;
  LinkOrigin: LinkOrigin;
  AccountabilityChain: ResolverTypeWrapper<Omit<AccountabilityChain, 'of' | 'answer' | 'links' | 'gaps' | 'inspectedBy' | 'holders'> & { of: ResolversTypes['Entity'], answer: Array<ResolversTypes['AnswerSentence']>, links: Array<ResolversTypes['ChainLink']>, gaps: Array<ResolversTypes['ChainGap']>, inspectedBy: Array<ResolversTypes['ChainLink']>, holders: Array<ResolversTypes['Holder']> }>;
  AnswerSentence: ResolverTypeWrapper<Omit<AnswerSentence, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  ChainLink: ResolverTypeWrapper<Omit<ChainLink, 'overseer' | 'overseen' | 'claim' | 'via' | 'inspection' | 'overseerHolders' | 'overseenHolders'> & { overseer: ResolversTypes['Entity'], overseen: ResolversTypes['Entity'], claim: ResolversTypes['Claim'], via: Array<ResolversTypes['Claim']>, inspection?: Maybe<ResolversTypes['Entity']>, overseerHolders: Array<ResolversTypes['Holder']>, overseenHolders: Array<ResolversTypes['Holder']> }>;
  GapReason: GapReason;
  ChainGap: ResolverTypeWrapper<Omit<ChainGap, 'entity' | 'nearest'> & { entity: ResolversTypes['Entity'], nearest?: Maybe<ResolversTypes['Claim']> }>;
  ConflictRule: ConflictRule;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  Question: ResolverTypeWrapper<Question>;
  QuestionView: ResolverTypeWrapper<QuestionView>;
  GraphSummary: ResolverTypeWrapper<GraphSummary>;
  KindCount: ResolverTypeWrapper<KindCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  EntityFilter: EntityFilter;
  KindFilter: KindFilter;
  NameFilter: NameFilter;
  ClaimFilter: ClaimFilter;
  RelationFilter: RelationFilter;
  StandingFilter: StandingFilter;
  IdFilter: IdFilter;
  EntityOrder: EntityOrder;
  ClaimOrder: ClaimOrder;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConflictEdge']>, nodes: Array<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
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
  Holder: Omit<Holder, 'person' | 'post' | 'claim'> & { person: ResolversParentTypes['Entity'], post: ResolversParentTypes['Entity'], claim: ResolversParentTypes['Claim'] };
  Claim: ClaimRow;
  Boolean: Scalars['Boolean']['output'];
  Amount: Amount;
  Float: Scalars['Float']['output'];
  Holding: Holding;
  Evidence: EvidenceRow;
  Source: SourceRow;
  FuzzyDate: FuzzyDate;
  ClaimCount: ClaimCount;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Subgraph: Omit<Subgraph, 'entities' | 'claims'> & { entities: Array<ResolversParentTypes['Entity']>, claims: Array<ResolversParentTypes['Claim']> };
  Path: Omit<Path, 'entities' | 'claims'> & { entities: Array<ResolversParentTypes['Entity']>, claims: Array<ResolversParentTypes['Claim']> };
  AccountabilityChain: Omit<AccountabilityChain, 'of' | 'answer' | 'links' | 'gaps' | 'inspectedBy' | 'holders'> & { of: ResolversParentTypes['Entity'], answer: Array<ResolversParentTypes['AnswerSentence']>, links: Array<ResolversParentTypes['ChainLink']>, gaps: Array<ResolversParentTypes['ChainGap']>, inspectedBy: Array<ResolversParentTypes['ChainLink']>, holders: Array<ResolversParentTypes['Holder']> };
  AnswerSentence: Omit<AnswerSentence, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  ChainLink: Omit<ChainLink, 'overseer' | 'overseen' | 'claim' | 'via' | 'inspection' | 'overseerHolders' | 'overseenHolders'> & { overseer: ResolversParentTypes['Entity'], overseen: ResolversParentTypes['Entity'], claim: ResolversParentTypes['Claim'], via: Array<ResolversParentTypes['Claim']>, inspection?: Maybe<ResolversParentTypes['Entity']>, overseerHolders: Array<ResolversParentTypes['Holder']>, overseenHolders: Array<ResolversParentTypes['Holder']> };
  ChainGap: Omit<ChainGap, 'entity' | 'nearest'> & { entity: ResolversParentTypes['Entity'], nearest?: Maybe<ResolversParentTypes['Claim']> };
  Conflict: ConflictRow;
  Question: Question;
  QuestionView: QuestionView;
  GraphSummary: GraphSummary;
  KindCount: KindCount;
  RelationCount: RelationCount;
  StandingCount: StandingCount;
  EntityFilter: EntityFilter;
  KindFilter: KindFilter;
  NameFilter: NameFilter;
  ClaimFilter: ClaimFilter;
  RelationFilter: RelationFilter;
  StandingFilter: StandingFilter;
  IdFilter: IdFilter;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConflictEdge']>, nodes: Array<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  PageInfo: PageInfo;
}>;

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'limit'>>;
  accountability?: Resolver<ResolversTypes['AccountabilityChain'], ParentType, ContextType, RequireFields<QueryAccountabilityArgs, 'of' | 'direction' | 'depth'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Group' | 'Post' | 'Service' | 'Instrument' | 'Inspection' | 'Review' | 'Document' | 'Programme' | 'Case' | 'Place' | 'Claim' | 'Evidence' | 'Source' | 'Conflict', ParentType, ContextType>;
}>;

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Group' | 'Post' | 'Service' | 'Instrument' | 'Inspection' | 'Review' | 'Document' | 'Programme' | 'Case' | 'Place', ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PersonEvidenceArgs>>;
  posts?: Resolver<Array<ResolversTypes['Holder']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OrganisationEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GroupClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<GroupEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PostClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PostEvidenceArgs>>;
  holders?: Resolver<Array<ResolversTypes['Holder']>, ParentType, ContextType, Partial<PostHoldersArgs>>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ServiceClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ServiceEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InstrumentClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<InstrumentEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<InspectionClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<InspectionEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ReviewClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ReviewEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProgrammeClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ProgrammeEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CaseClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CaseEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  claimCounts?: Resolver<Array<ResolversTypes['ClaimCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlaceEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holder'] = ResolversParentTypes['Holder']> = ResolversObject<{
  person?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
}>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
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
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = ResolversObject<{
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['HoldingAnswer'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
}>;

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  attested?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
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
}>;

export type FuzzyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = ResolversObject<{
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ClaimCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCount'] = ResolversParentTypes['ClaimCount']> = ResolversObject<{
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  asSubject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asObject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = ResolversObject<{
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = ResolversObject<{
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccountabilityChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityChain'] = ResolversParentTypes['AccountabilityChain']> = ResolversObject<{
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ChainDirection'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Array<ResolversTypes['AnswerSentence']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ChainGap']>, ParentType, ContextType>;
  inspectedBy?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Holder']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['HoldingAnswer']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type AnswerSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSentence'] = ResolversParentTypes['AnswerSentence']> = ResolversObject<{
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
}>;

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overseer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  overseen?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsDown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['LinkOrigin'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['HoldingAnswer'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Why']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesLoop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overseerHolders?: Resolver<Array<ResolversTypes['Holder']>, ParentType, ContextType>;
  overseenHolders?: Resolver<Array<ResolversTypes['Holder']>, ParentType, ContextType>;
}>;

export type ChainGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainGap'] = ResolversParentTypes['ChainGap']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GapReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
}>;

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ConflictRule'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['QuestionView']>, ParentType, ContextType>;
}>;

export type QuestionViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionView'] = ResolversParentTypes['QuestionView']> = ResolversObject<{
  focus?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ChainDirection'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
}>;

export type GraphSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = ResolversObject<{
  corpus?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byRelation?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  byStanding?: Resolver<Array<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
}>;

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = ResolversObject<{
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = ResolversObject<{
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
}>;

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
}>;

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
}>;

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
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
  Source?: SourceResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  ClaimCount?: ClaimCountResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
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
}>;
