/** A list that comes in pages: what is there of it, and the rest. */
import { useCallback, useEffect, useState } from 'react';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly asking: boolean;
  readonly failed: boolean;
  /** The rest comes by itself; only where it does not, it must be asked for. */
  readonly whole: boolean;
  readonly more: () => void;
}

/**
 * @param next undefined when the page could not be had; must stay the same function from render to render
 * @param whole true where everything must be there, as on paper
 */
export function usePages<Node>(
  first: Page<Node>,
  next: (after: string | null) => Promise<Page<Node> | undefined>,
  whole = false,
): Pages<Node> {
  const [further, setFurther] = useState<readonly Page<Node>[]>([]);
  const [state, setState] = useState<'asking' | 'failed'>();
  const failed = state === 'failed';
  const { hasNextPage, endCursor } = (further.at(-1) ?? first).pageInfo;
  const more = useCallback(() => {
    setState('asking');
    void next(endCursor).then((page) => {
      setState(page ? undefined : 'failed');
      if (!page) return;
      // Asked for twice, it is still one page.
      setFurther((known) => ((known.at(-1) ?? first).pageInfo.endCursor === endCursor ? [...known, page] : known));
    });
  }, [first, next, endCursor]);
  useEffect(() => {
    if (whole && hasNextPage && !failed) more();
  }, [whole, hasNextPage, failed, more]);
  const nodes = [first, ...further].flatMap((page) => page.nodes);
  return { nodes, hasMore: hasNextPage, asking: state === 'asking', failed, whole, more };
}
