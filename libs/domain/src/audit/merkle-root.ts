import { EMPTY_ROOT, leafHash, nodeHash } from './tree-hashes.ts';

/**
 * Root of the Merkle tree over the events' hashes (RFC 6962, 2.1: the left part is the largest power of two below the
 * size), computed from every leaf. Hex in, hex out.
 *
 * @param eventHashes in the order of their leaves
 */
export const merkleRoot = (eventHashes: readonly string[]): string =>
  eventHashes.length === 0 ? EMPTY_ROOT : rootOf(eventHashes.map(leafHash));

const rootOf = (hashes: readonly string[]): string => {
  if (hashes.length === 1) return hashes[0]!;
  let left = 1;
  while (left * 2 < hashes.length) left *= 2;
  return nodeHash(rootOf(hashes.slice(0, left)), rootOf(hashes.slice(left)));
};
