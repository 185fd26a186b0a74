/** Where names stand beside their marks so that none runs into another, nor over a mark; a name without room is left out. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
}

export interface Named extends Mark {
  readonly id: string;
  /** Of the name. Measuring takes time: where it is to be asked for, only a name that has some room is. */
  readonly width: number | (() => number);
  /** Its name must be read, if need be over another's mark. */
  readonly must?: boolean;
}

export interface NamePlace {
  /** Left end of the name. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

export const nameHeight = 16;
/** A mark without room for a name so wide has none for its own. */
const narrowest = 8;
const apart = 4;
const cell = 64;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function placeNames(
  marks: readonly Named[],
  frame: Extent,
  nameless: readonly Mark[] = [],
): Map<string, NamePlace> {
  const placing = placingNames(marks, frame, nameless);
  for (;;) {
    const { done, value } = placing.next();
    if (done) return value;
  }
}

/** Of marks and names looked at between two pauses: a few milliseconds of a slow machine. */
const together = { marks: 500, names: 50 };

/**
 * Pauses now and then: whoever runs it may let the page do something else meanwhile.
 * @param marks most important first: they choose before the others
 * @param nameless whose names are not wanted; they stand in the way of the others'
 */
export function* placingNames(
  marks: readonly Named[],
  frame: Extent,
  nameless: readonly Mark[],
): Generator<void, Map<string, NamePlace>> {
  const [marked, named] = [new Taken(), new Taken()];
  const seen = marks.filter((mark) => isSeen(mark, frame));
  for (const [at, { x, y, size }] of [...seen, ...nameless].entries()) {
    if (at % together.marks === 0) yield;
    marked.add({ left: x - size, top: y - size * 0.75, right: x + size, bottom: y + size * 0.75 });
  }
  const places = new Map<string, NamePlace>();
  for (const [at, mark] of seen.entries()) {
    if (at % together.names === 0) yield;
    const choose = (width: number) => {
      const inside = around(mark, width).filter(
        ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height,
      );
      const free = inside.filter((area) => named.isFree(area));
      return free.find((candidate) => marked.isFree(candidate)) ?? (mark.must ? free[0] : undefined);
    };
    const { width } = mark;
    const area = typeof width === 'number' ? choose(width) : choose(narrowest) && choose(Math.max(narrowest, width()));
    if (!area) continue;
    named.add(area);
    places.set(mark.id, { x: area.left, y: area.bottom - 4 });
  }
  return places;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Whether any of a mark is in the frame. */
export const isSeen = ({ x, y, size }: Mark, { width, height }: Extent): boolean =>
  x > -size && y > -size && x < width + size && y < height + size;

/** To the right, to the left, below, above. */
function around({ x, y, size }: Mark, width: number): Area[] {
  const half = nameHeight / 2;
  const beside = (left: number, top: number): Area => ({ left, top, right: left + width, bottom: top + nameHeight });
  return [
    beside(x + size + apart, y - half),
    beside(x - size - apart - width, y - half),
    beside(x - width / 2, y + size * 0.75 + 2),
    beside(x - width / 2, y - size * 0.75 - 2 - nameHeight),
  ];
}

/** Areas by the cells of a grid that they touch, so that a name is only held against its neighbours. */
class Taken {
  readonly #cells = new Map<number, Area[]>();

  add(area: Area): void {
    for (const key of cellsOf(area)) {
      const there = this.#cells.get(key);
      if (there) there.push(area);
      else this.#cells.set(key, [area]);
    }
  }

  isFree(area: Area): boolean {
    return !cellsOf(area).some((key) => this.#cells.get(key)?.some((other) => overlap(area, other)));
  }
}

/** More than any frame has, down or across. */
const mostCells = 1_024;

function cellsOf({ left, top, right, bottom }: Area): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(x * mostCells + y);
  return keys;
}

const overlap = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
