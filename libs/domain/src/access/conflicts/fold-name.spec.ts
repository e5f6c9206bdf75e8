import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName } from './fold-name.ts';

describe('foldName', () => {
  it.each([
    ['HeartFlow Inc', 'Heartflow Inc.'],
    ['Viz.ai', 'VIZ  AI'],
    ['O’Brien & Sons', "O'BRIEN / SONS"],
    ['Société Générale', 'societe generale'],
    ['Société', 'Socie\u0301te\u0301'],
    ['Ｖｉｚ　ａｉ', 'viz ai'],
    ['Straße', 'STRASSE'],
    ['ﬁrst', 'First'],
    ['ΑΣ.ΒΣ', 'ας βς'],
    ['  Medtronic (device) ', 'Medtronic: device'],
  ])('%s and %s are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Viz.ai', 'Vizai'],
    ['Medtronic', 'Medtronic (device)'],
    ['की', 'कि'],
    ['Company 1', 'Company 2'],
  ])('%s and %s are two', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('leaves nothing of punctuation', () => {
    expect(foldName(' – . ')).toBe('');
  });

  it('folds the capital ẞ as the small ß and as SS', () => {
    expect([foldName('GROẞ'), foldName('groß'), foldName('GROSS')]).toEqual(['gross', 'gross', 'gross']);
  });

  it('folds a folded name to itself, whatever its case or normal form', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(name, (one) => {
        // An iota below a letter becomes a letter as a capital: a mark after it stands on another letter than before, and Unicode itself does not fold that
        fc.pre(!/\u0345\p{M}/u.test(one));
        const folded = foldName(one);
        expect(foldName(folded)).toBe(folded);
        expect(foldName(one.toUpperCase())).toBe(folded);
        expect(foldName(one.normalize('NFD'))).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
