import { EMPTY_ROOT, leafHash, nodeHash } from './tree-hashes.ts';

/**
 * As much of the tree as its growth needs: the roots of its perfect subtrees, the largest first, one for each binary
 * one of the size. A sealing job keeps this and never reads old leaves again.
 */
export interface CompactRange {
  /** Number of leaves. */
  size: number;
  /** Hashes in hex. */
  nodes: readonly string[];
}

export const EMPTY_RANGE: CompactRange = { size: 0, nodes: [] };

/**
 * The tree with one leaf more. Reads and hashes at most log2(size) + 1 nodes.
 *
 * @param eventHash in hex
 * @throws RangeError where the nodes are not those of a tree of that size
 */
export const appendLeaf = (range: CompactRange, eventHash: string): CompactRange => {
  checkRange(range);
  const nodes = [...range.nodes];
  let node = leafHash(eventHash);
  // Each trailing one of the size is a perfect subtree as large as the new one: they join, as in a binary carry.
  for (let size = range.size; size % 2 === 1; size = (size - 1) / 2) node = nodeHash(nodes.pop()!, node);
  return { size: range.size + 1, nodes: [...nodes, node] };
};

/**
 * Root of the tree, equal to `merkleRoot` of all its leaves. Hex.
 *
 * @throws RangeError where the nodes are not those of a tree of that size
 */
export const rangeRoot = (range: CompactRange): string => {
  checkRange(range);
  if (range.size === 0) return EMPTY_ROOT;
  return range.nodes.reduceRight((right, left) => nodeHash(left, right));
};

const checkRange = ({ size, nodes }: CompactRange): void => {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is not a number of leaves`);
  const ones = size.toString(2).replaceAll('0', '').length;
  if (nodes.length !== ones) throw new RangeError(`A tree of ${size} leaves has ${ones} perfect subtrees, not ${nodes.length}`);
};
