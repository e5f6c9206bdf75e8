import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { appendLeaf, EMPTY_RANGE, rangeRoot, type CompactRange } from './compact-range.ts';
import { merkleRoot } from './merkle-root.ts';
import { sha256 } from './sha256.ts';
import { leafHash, nodeHash } from './tree-hashes.ts';

const { merkle } = vectors<{ merkle: { leaves: string[]; roots: string[]; empty: string } }>('audit/vectors.json');
const hashes = (count: number): string[] => Array.from({ length: count }, (_, index) => sha256(`event ${index}`));
const grown = (leaves: readonly string[]): CompactRange => leaves.reduce(appendLeaf, EMPTY_RANGE);

describe('the Merkle tree', () => {
  it('has the roots of Certificate Transparency', () => {
    const roots = merkle.leaves.map((_, index) => merkleRoot(merkle.leaves.slice(0, index + 1)));
    expect(roots).toEqual(merkle.roots);
    expect(merkleRoot([])).toBe(merkle.empty);
  });

  it('has them when it grows leaf by leaf', () => {
    const roots = merkle.leaves.map((_, index) => rangeRoot(grown(merkle.leaves.slice(0, index + 1))));
    expect(roots).toEqual(merkle.roots);
    expect(rangeRoot(EMPTY_RANGE)).toBe(merkle.empty);
  });

  it('grows to the recomputed root at every size up to 200, holding one node for each binary one of its size', () => {
    let range = EMPTY_RANGE;
    for (const [index, hash] of hashes(200).entries()) {
      range = appendLeaf(range, hash);
      expect(rangeRoot(range)).toBe(merkleRoot(hashes(index + 1)));
      expect(range.nodes).toHaveLength((index + 1).toString(2).replaceAll('0', '').length);
    }
  });

  it('goes on from a stored state as if it had never stopped', () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(40), (before, after) => {
      const leaves = hashes(before + after);
      const stored = JSON.parse(JSON.stringify(grown(leaves.slice(0, before)))) as CompactRange;
      expect(leaves.slice(before).reduce(appendLeaf, stored)).toEqual(grown(leaves));
    }));
  });

  it('has another root when a leaf is changed, left out, repeated or moved', () => {
    const leaves = hashes(7);
    const [first, second, ...rest] = leaves as [string, string, ...string[]];
    const others = [[second, first, ...rest], [second, ...rest], [first, first, ...rest], [first, first, second, ...rest], [sha256('other'), second, ...rest], [...leaves, leaves[6]!]];
    expect(new Set([leaves, ...others].map(merkleRoot)).size).toBe(others.length + 1);
  });

  it('leaves the state it grew from as it was', () => {
    const three = grown(hashes(3));
    const root = rangeRoot(three);
    appendLeaf(three, sha256('other'));
    expect(rangeRoot(three)).toBe(root);
  });

  it('tells a leaf from a node', () => {
    const [left, right] = hashes(2) as [string, string];
    expect(leafHash(left + right)).not.toBe(nodeHash(left, right));
  });

  it.each<[title: string, range: CompactRange]>([
    ['too few nodes', { size: 3, nodes: hashes(1) }],
    ['too many nodes', { size: 4, nodes: hashes(2) }],
    ['half a leaf', { size: 0.5, nodes: [] }],
    ['a negative size', { size: -1, nodes: hashes(1) }],
  ])('refuses a state with %s', (_title, range) => {
    expect(() => appendLeaf(range, sha256('leaf'))).toThrow(RangeError);
    expect(() => rangeRoot(range)).toThrow(RangeError);
  });

  it.each(['xy', 'abc', 'AB', '0x00'])('refuses %s, which is not hex', (text) => {
    expect(() => leafHash(text)).toThrow(RangeError);
    expect(() => nodeHash(sha256('left'), text)).toThrow(RangeError);
  });
});
