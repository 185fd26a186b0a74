import { expect, it } from 'vitest';
import { type Row, sortRows } from '../../../client/graph/claimTable.ts';

const row = (number: number, who: string, earliest: string | undefined, sources: number): Row => ({
  id: `c${number}`,
  number,
  who,
  does: 'oversees',
  whom: 'the harbour',
  when: '',
  earliest,
  standing: 'reported by one source',
  sources,
});
const rows = [row(1, 'Board', undefined, 2), row(2, 'Ada', '2005-01-01', 1), row(3, 'Élan', '2001-01-01', 2)];

it.each([
  [{ by: 'number', down: false }, [1, 2, 3]],
  [{ by: 'number', down: true }, [3, 2, 1]],
  [{ by: 'who', down: false }, [2, 1, 3]],
  [{ by: 'when', down: false }, [3, 2, 1]],
  [{ by: 'when', down: true }, [2, 3, 1]],
  [{ by: 'sources', down: true }, [1, 3, 2]],
  [{ by: 'does', down: true }, [1, 2, 3]],
] as const)('%o gives the rows %j: undated ones last, equals by their numbers', (sort, numbers) => {
  expect(sortRows(rows, sort).map(({ number }) => number)).toEqual(numbers);
});
