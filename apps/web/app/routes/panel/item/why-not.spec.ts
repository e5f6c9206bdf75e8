import { describe, expect, it } from '@jest/globals';
import { whyNot } from './why-not.ts';

const item = { roundOpen: false, notes: [], mayMinute: false, mayOpen: false, ownRescores: null, rescoresOpenedAt: null };
const chair = { ownState: 'expected', mayConvene: true, chairs: true, over: false, rescored: true };
const note = { id: 'n', criterion: null, text: 'Said', corrects: null, writtenBy: 'A', writtenAt: '2026-11-17' };

describe('why somebody cannot act on an item', () => {
  it('is that they are not recorded as present, with what helps', () => {
    expect(whyNot(item, chair)).toEqual([{ words: 'You are not recorded as present at this meeting yet, so you cannot add minutes or score anew here. If you are there, record it.', attendance: true }]);
    expect(whyNot(item, { ...chair, ownState: 'apologies', mayConvene: false, chairs: false })).toEqual([{ words: expect.stringMatching(/sent apologies.*ask the chair to record you as present\.$/), attendance: false }]);
    expect(whyNot(item, { ...chair, ownState: null })[0]!.words).toMatch(/^You are not named to this meeting/);
  });

  it('is for a chair that nothing is minuted yet', () => {
    const words = (more: Partial<Parameters<typeof whyNot>[0]>) => whyNot({ ...item, mayMinute: true, ownRescores: [], ...more }, { ...chair, ownState: 'present' });
    expect(words({})).toEqual([{ words: expect.stringContaining('once something is minuted'), attendance: false }]);
    expect([words({ notes: [note] }), words({ mayOpen: true }), words({ rescoresOpenedAt: '2026-11-17' })]).toEqual([[], [], []]);
    expect(whyNot({ ...item, mayMinute: true, ownRescores: [] }, { ...chair, rescored: false, ownState: 'present' })).toEqual([]);
    expect(whyNot({ ...item, mayMinute: true, ownRescores: [] }, { ...chair, chairs: false, ownState: 'present' })).toEqual([]);
  });

  it('is not said to whoever only reads, while members score, or once the panel has ended', () => {
    expect(whyNot(item, { ...chair, ownState: null, mayConvene: false, chairs: false })).toEqual([]);
    expect([whyNot({ ...item, roundOpen: true }, chair), whyNot({ ...item, notes: null }, chair), whyNot(item, { ...chair, over: true })]).toEqual([[], [], []]);
  });
});
