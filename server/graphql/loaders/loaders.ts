/** All loaders of one request. They hold what they loaded, so they live no longer than it. */
import type { FieldNode } from 'graphql';
import { onceEach } from '../once.ts';
import type { Read } from '../read.ts';
import type { EntityClaimsArgs } from '../types.ts';
import { claimById } from './claimById.ts';
import { claimCountByEntityId } from './claimCountByEntityId.ts';
import { claimCountsByEntityId } from './claimCountsByEntityId.ts';
import { claimsAcross, claimsByEntityId, readClaimsArguments } from './claimsByEntityId.ts';
import { conflictById } from './conflictById.ts';
import { conflictsByClaimId } from './conflictsByClaimId.ts';
import { entityById } from './entityById.ts';
import { evidenceByClaimId } from './evidenceByClaimId.ts';
import { evidenceByEntityId } from './evidenceByEntityId.ts';
import { evidenceById } from './evidenceById.ts';
import { evidenceBySourceId } from './evidenceBySourceId.ts';
import { evidenceCountByClaimId } from './evidenceCountByClaimId.ts';
import { evidenceCountByEntityId } from './evidenceCountByEntityId.ts';
import { evidenceCountBySourceId } from './evidenceCountBySourceId.ts';
import { holdersByPostId } from './holdersByPostId.ts';
import { postsByPersonId } from './postsByPersonId.ts';
import { sourceById } from './sourceById.ts';
import { typeById } from './typeById.ts';

export function createLoaders(read: Read) {
  const entities = entityById(read);
  const pages = claimsByEntityId(read, entities);
  return {
    claimById: claimById(read),
    claimCountByEntityId: claimCountByEntityId(read),
    claimCountsByEntityId: claimCountsByEntityId(read),
    /** What a field of the query asks of claims, read once: it asks the same of every entity. */
    claimsAsked: onceEach((_: readonly FieldNode[], args: EntityClaimsArgs) => readClaimsArguments(args)),
    claimsAcross: claimsAcross(read, entities, pages),
    claimsByEntityId: pages,
    conflictById: conflictById(read),
    conflictsByClaimId: conflictsByClaimId(read),
    entityById: entities,
    evidenceByClaimId: evidenceByClaimId(read),
    evidenceByEntityId: evidenceByEntityId(read),
    evidenceById: evidenceById(read),
    evidenceBySourceId: evidenceBySourceId(read),
    evidenceCountByClaimId: evidenceCountByClaimId(read),
    evidenceCountByEntityId: evidenceCountByEntityId(read),
    evidenceCountBySourceId: evidenceCountBySourceId(read),
    holdersByPostId: holdersByPostId(read),
    postsByPersonId: postsByPersonId(read),
    sourceById: sourceById(read),
    typeById: typeById(read),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
