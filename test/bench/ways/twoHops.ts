/** One question in each way of asking it: who held a post, and which posts did these people hold besides? Two hops, over claims. */
import type { Driver } from 'neo4j-driver';
import { readBare } from '../neo4j/bare.ts';
import handWritten from '../statements/twoHops.cypher?raw';
import type { Data } from './api.ts';

/** Ids of claims, people and posts as an answer has them, in its order: the same from every way. */
export type Found = readonly string[];

export const ourQuery = `query TwoHops($id: ID!) {
  entity(id: $id) {
    id
    name
    claims(filter: { relation: { eq: HOLDS_POST } }, first: 25) {
      nodes {
        id
        standing
        subject {
          id
          name
          claims(filter: { relation: { eq: HOLDS_POST } }, first: 25) {
            nodes { id standing object { id name } }
          }
        }
      }
    }
  }
}`;

export const theirQuery = `query TwoHops($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    id
    name
    claimsAsObject(where: { relation: { eq: "HOLDS_POST" } }, sort: [{ whenKey: ASC }], limit: 25) {
      id
      standing
      subject {
        id
        name
        claimsAsSubject(where: { relation: { eq: "HOLDS_POST" } }, sort: [{ whenKey: ASC }], limit: 25) {
          id
          standing
          object { id name }
        }
      }
    }
  }
}`;

export async function askBare(driver: Driver, database: string, id: string): Promise<Found> {
  const [row] = await readBare(driver, database, handWritten, { id });
  const held: readonly Held[] = row?.get('claims') ?? [];
  return held.flatMap((claim) => [
    claim.id,
    claim.person.id,
    ...claim.person.claims.flatMap((other) => [other.id, other.post.id]),
  ]);
}

interface Held {
  readonly id: string;
  readonly person: {
    readonly id: string;
    readonly claims: readonly { readonly id: string; readonly post: { readonly id: string } }[];
  };
}

interface OurClaim {
  readonly id: string;
  readonly subject: { readonly id: string; readonly claims: { readonly nodes: readonly OurOther[] } };
}
interface OurOther {
  readonly id: string;
  readonly object: { readonly id: string };
}

export function ourFound(data: Data): Found {
  const { claims } = data.entity as { claims: { nodes: readonly OurClaim[] } };
  return claims.nodes.flatMap(({ id, subject }) => [
    id,
    subject.id,
    ...subject.claims.nodes.flatMap((other) => [other.id, other.object.id]),
  ]);
}

interface TheirClaim {
  readonly id: string;
  readonly subject: readonly { readonly id: string; readonly claimsAsSubject: readonly TheirOther[] }[];
}
interface TheirOther {
  readonly id: string;
  readonly object: readonly { readonly id: string }[];
}

export function theirFound(data: Data): Found {
  const [post] = data.entities as readonly { claimsAsObject: readonly TheirClaim[] }[];
  return (post?.claimsAsObject ?? []).flatMap(({ id, subject }) => [
    id,
    ...subject.flatMap((person) => [
      person.id,
      ...person.claimsAsSubject.flatMap((other) => [other.id, ...other.object.map((each) => each.id)]),
    ]),
  ]);
}

/** What may be asked of a claim in both schemas. */
const claimFields = ['relation', 'standing', 'asserted', 'independentSources', 'basis', 'sentence'];

/** The same question in a shape that no earlier number gave: other fields at each hop, under other names. */
export function newShape(n: number): { readonly ours: string; readonly theirs: string } {
  const fields = (bits: number) => {
    const some = claimFields.filter((_, place) => (bits >> place) % 2 === 1);
    return ['id', ...some.map((field) => `${field}${n}: ${field}`)].join(' ');
  };
  const [near, far] = [fields(n), fields(Math.floor(n / 64))];
  const thing = `id name${n}: name`;
  const ours = 'claims(filter: { relation: { eq: HOLDS_POST } }, first: 25)';
  const theirs = '(where: { relation: { eq: "HOLDS_POST" } }, sort: [{ whenKey: ASC }], limit: 25)';
  return {
    ours: `query Shape${n}($id: ID!) {
      entity(id: $id) {
        ${thing} ${ours} { nodes { ${near} subject { ${thing} ${ours} { nodes { ${far} object { ${thing} } } } } } }
      }
    }`,
    theirs: `query Shape${n}($id: ID!) {
      entities(where: { id: { eq: $id } }) {
        ${thing} claimsAsObject${theirs} { ${near} subject { ${thing} claimsAsSubject${theirs} { ${far} object { ${thing} } } } }
      }
    }`,
  };
}
