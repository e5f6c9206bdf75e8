import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import { canonicalJson } from './canonical-json.ts';
import { eventHash } from './event-hash.ts';
import { genesisHash } from './genesis-hash.ts';

const { genesis, event } = vectors('audit/vectors.json');

describe('the hash of an event', () => {
  it('is that of the published vector', () => {
    expect(eventHash(event.canonical)).toBe(event.hash);
    expect(canonicalJson(JSON.parse(event.canonical))).toBe(event.canonical);
  });

  it('changes with a single character', () => {
    expect(eventHash(event.canonical.replace('p_1', 'p_2'))).not.toBe(event.hash);
  });
});

describe('the genesis hash', () => {
  it('is that of the published vector', () => {
    expect(genesisHash(genesis.log, genesis.stream)).toBe(genesis.hex);
  });

  it.each([
    ['', 'installation'],
    ['log', ''],
    ['a\0b', 'c'],
    ['a', 'b\0c'],
  ])('refuses names by which two streams could share it: %j, %j', (log, stream) => {
    expect(() => genesisHash(log, stream)).toThrow(RangeError);
  });
});
