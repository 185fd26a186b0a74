/** The same questions, of the same size, asked of a corpus and of one ten times as large, in turns. */
import { type Figure, milliseconds } from '../figures.ts';
import { sideBySide, type Way } from '../measure.ts';
import { ourQuery } from '../ways/twoHops.ts';
import { neighbourhoodQuery } from './neighbourhoods.ts';
import { type Asking, type Bench, turnOf, turnsOf } from './part.ts';

/** The smaller corpus' Neo4j may have been asked less until now: it must have compiled as much of itself as the other. */
const warmUp = 400;

export async function growth(small: Asking, large: Asking, bench: Bench): Promise<readonly Figure[]> {
  const ways = ({ inProcess, starts }: Asking): Record<'neighbourhood' | 'twoHops', Way> => ({
    neighbourhood: (turn) => inProcess.ask(neighbourhoodQuery, { of: turnOf(starts.dozens, turn) }),
    twoHops: (turn) => inProcess.ask(ourQuery, { id: turnOf(starts.posts, turn) }),
  });
  const [inSmall, inLarge] = [ways(small), ways(large)];
  const times = await sideBySide(
    {
      smallNeighbourhood: inSmall.neighbourhood,
      largeNeighbourhood: inLarge.neighbourhood,
      smallTwoHops: inSmall.twoHops,
      largeTwoHops: inLarge.twoHops,
    },
    { ...turnsOf(bench, 300, 60), warmUp },
  );
  const against = `the same among ${small.size.toLocaleString('en-GB')}`;
  const { size } = large;
  return [
    milliseconds('growth: neighbourhood of 12 claims, this API in process', times.largeNeighbourhood, {
      ...{ size, ratio: times.largeNeighbourhood.median / times.smallNeighbourhood.median, against },
      target: { most: 1.2 },
    }),
    milliseconds('growth: two hops, this API in process', times.largeTwoHops, {
      ...{ size, ratio: times.largeTwoHops.median / times.smallTwoHops.median, against, target: { most: 1.2 } },
    }),
  ];
}
