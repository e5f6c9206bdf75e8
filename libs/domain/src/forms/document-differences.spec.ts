import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentDifferences } from './index.ts';

const [a, b, c, d] = [{ id: 'a', replaces: [] }, { id: 'b', replaces: [] }, { id: 'c', replaces: ['a'] }, { id: 'd', replaces: ['c', 'a'] }].map((one) => ({ ...one, inConfidence: false }));

describe('documents of two revisions', () => {
  it('that are the same differ by their mark where that changed', () => {
    const secret = { ...a!, inConfidence: true };
    expect(documentDifferences([a!, b!], [secret, b!])).toEqual({ added: [], removed: [], replaced: [], marked: [{ then: a, now: secret }] });
  });

  it('came, went, or took the place of one another, over however many versions', () => {
    expect(documentDifferences([a!, b!], [c!])).toEqual({ added: [], removed: [b], replaced: [{ then: a, now: c }], marked: [] });
    expect(documentDifferences([a!], [d!, b!])).toEqual({ added: [b], removed: [], replaced: [{ then: a, now: d }], marked: [] });
    expect(documentDifferences([], [])).toEqual({ added: [], removed: [], replaced: [], marked: [] });
  });

  it('read backwards, are the same the other way round', () => {
    expect(documentDifferences([d!], [a!])).toEqual({ added: [], removed: [], replaced: [{ then: d, now: a }], marked: [] });
  });

  it('that are the same do not differ, and every one that differs is named once', () => {
    const some = fc.subarray([a!, b!, c!, d!]);
    fc.assert(fc.property(some, (one) => expect(documentDifferences(one, one)).toEqual({ added: [], removed: [], replaced: [], marked: [] })));
    fc.assert(fc.property(some, some, (one, other) => {
      const { added, replaced } = documentDifferences(one, other);
      expect([...added, ...replaced.map(({ now }) => now)].map(({ id }) => id).sort()).toEqual(other.filter((x) => !one.includes(x)).map(({ id }) => id).sort());
    }));
  });
});
