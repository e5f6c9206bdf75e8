import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joined, LINES, ordered, sound, verdictOn } from './a-bundle.ts';

const dir = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('any single byte of events.jsonl', () => {
  const bytes = Buffer.from(joined);
  const unsealedFrom = ordered(1, 2, 3, 4, 5, 6).join('\n').length + 1;
  const byteChange = (from: number, to: number): fc.Arbitrary<Buffer> =>
    fc.tuple(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => Buffer.from(bytes).fill(bytes[at]! ^ bits, at, at + 1));

  it('of a sealed event cannot be changed', () => {
    fc.assert(fc.property(byteChange(0, unsealedFrom), (events) => {
      expect(verdictOn(dir, { ...sound, events }).ok).toBe(false);
    }), { numRuns: 600 });
  });

  it('of a sealed event cannot be left out, nor one put in', () => {
    fc.assert(fc.property(fc.nat(unsealedFrom - 1), fc.uint8Array({ maxLength: 1 }), (at, put) => {
      const events = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + 1 - put.length)]);
      expect(verdictOn(dir, { ...sound, events }).ok).toBe(events.equals(bytes));
    }), { numRuns: 300 });
  });

  it('of an unsealed event can be changed only at the end of its chain, and there not its place', () => {
    fc.assert(fc.property(byteChange(unsealedFrom, bytes.length), (events) => {
      if (!verdictOn(dir, { ...sound, events }).ok) return;
      const lines = events.toString().split('\n');
      const number = lines.findIndex((line, index) => line !== LINES[index]) + 1;
      expect([8, 9]).toContain(number);
      const { v, log, stream, seq, prev } = JSON.parse(LINES[number - 1]!);
      expect(JSON.parse(lines[number - 1]!)).toMatchObject({ v, log, stream, seq, prev });
    }), { numRuns: 600 });
  });
});
