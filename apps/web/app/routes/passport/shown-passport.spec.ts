import { describe, expect, it } from '@jest/globals';
import { EVERY_KIND, readablePassports } from '@waymark/testing/passports';
import fc from 'fast-check';
import { shownParts, shownPayload } from './shown-passport.server.ts';

const NOW = '2026-12-29T12:00:00.000Z';
const shown = shownPayload(EVERY_KIND, 'Example', NOW);
const part = (id: string) => shown.parts.find((one) => one.id === id)!;

describe('a passport in words', () => {
  it('says of each part whose word it is, and what the product was called then', () => {
    expect(shown.parts.map(({ id, where }) => [id, ...where.slice(1)])).toEqual([
      ['esf', 'Product, as it was called then: Lamp', 'Declared by the team itself'],
      ['dtac', 'Product, as it was called then: Lamp', 'Declared by the team itself'],
      ['assessment:a1', 'Product, as it was called then: Lamp', 'Recorded by assessors there'],
      ['certificate:d1', 'Declared by the team itself'],
      ['outcome:e1', 'Product, as it was called then: Lamp', 'Decided there and told to the team'],
    ]);
  });

  it('says by whose reading a section of the DTAC passed, and what assessors found without it', () => {
    expect(part('dtac').says[0]).toBe('Safety. By our reading: passed.');
    expect(part('assessment:a1').says[0]).toBe('C1: failed');
  });

  it('says of what day the stage is, not that it is so now; of a part that can be chosen, of today', () => {
    expect(part('outcome:e1').says).toContain('Stage when it was issued (29 November 2026): Pilot');
    expect(shownParts(EVERY_KIND.parts, NOW).at(-1)!.says).toContain('Stage when it was issued (29 December 2026): Pilot');
  });

  it('knows no word that every object has', () => {
    const named = shownParts([{ ...EVERY_KIND.parts[3]!, content: { documentKind: 'constructor', fileName: 'x', sha256: 'x', endsOn: '2027-02-28' } } as (typeof EVERY_KIND.parts)[0]], NOW);
    expect(named[0]!.title).toBe('Dpia');
  });

  it('is made of any file that fits the format, of texts alone', () => {
    fc.assert(
      fc.property(readablePassports, ({ payload }) => {
        const { parts, ...whole } = shownPayload(payload, 'Example', NOW);
        const words = parts.flatMap(({ says, where, answers, title, until, id }) => [title, until, id, ...says, ...where, ...answers.flatMap((answer) => Object.values(answer))]);
        for (const word of [whole.product, whole.issued, whole.until, ...words]) expect(typeof word).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});
