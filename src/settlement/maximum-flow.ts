/** A place that amounts pass through. */
export interface Node {
  readonly edges: Edge[];
}

/** How much more may pass from a node to another. */
export interface Edge {
  readonly to: Node;
  left: number;
  /** The way back, by which what has passed may be taken back. */
  readonly back: Edge;
}

export const node = (): Node => ({ edges: [] });

/**
 * Lets at most so much pass from a node to another.
 *
 * @returns the edge: its `back.left` is what has passed
 */
export function connect(from: Node, to: Node, most: number): Edge {
  const edge: { to: Node; left: number; back: Edge } = { to, left: most, back: undefined as never };
  edge.back = { to: from, left: 0, back: edge };
  from.edges.push(edge);
  to.edges.push(edge.back);
  return edge;
}

/** Sends as much as can pass from one node to another, each time by a shortest way (Edmonds and Karp). */
export function sendAll(source: Node, sink: Node): void {
  for (let way = shortestWay(source, sink); way.length > 0; way = shortestWay(source, sink)) {
    const amount = Math.min(...way.map(({ left }) => left));
    for (const edge of way) {
      edge.left -= amount;
      edge.back.left += amount;
    }
  }
}

/** The edges of it, last first; none where nothing more can pass. */
function shortestWay(source: Node, sink: Node): readonly Edge[] {
  const reachedBy = new Map<Node, Edge | undefined>([[source, undefined]]);
  for (const [from] of reachedBy) {
    for (const edge of from.edges) if (edge.left > 0 && !reachedBy.has(edge.to)) reachedBy.set(edge.to, edge);
  }
  const way: Edge[] = [];
  for (let edge = reachedBy.get(sink); edge !== undefined; edge = reachedBy.get(edge.back.to)) way.push(edge);
  return way;
}
