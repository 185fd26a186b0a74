import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { thingsOf } from '../../../client/graph/things.ts';
import { smallChain } from './smallChain.ts';

const graph = fromResponse(smallChain);

describe('what stands in the picture', () => {
  it.each([
    ['for an entity is its card', 'board', ['board']],
    [
      'for a claim is every line that rests on it',
      'claim-master-harbour',
      ['claim-master-harbour', 'LINE:master>harbour'],
    ],
    ['for a person who holds a post is that post’s card too, which names them', 'ada', ['ada', 'master']],
    ['for the claim that somebody holds a post is the post’s card', 'ada-master', ['ada-master', 'master']],
    ['for what is not in it is nothing of it', 'elsewhere', ['elsewhere']],
  ])('%s', (_, id, things) => {
    expect(thingsOf(graph, id)).toEqual(things);
  });
});
