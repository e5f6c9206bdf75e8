import { expect, it } from '@jest/globals';
import { INNOVATOR } from '../texts/innovator.ts';
import { packSaving } from '../texts/pack-saving.ts';
import { SAVING } from '../texts/review-writing.ts';
import { saveStatus } from './save-status.ts';

const told = { online: true, held: true, brought: false, unkept: null, saved: null };
const words = (of: Parameters<typeof saveStatus>[0], answer: Parameters<typeof saveStatus>[1]['answer']) => saveStatus(of, { ...told, answer })?.words;

it('says when and by whom a draft was saved by itself, where that is known', () => {
  const saved = '3 September 2026, 5:30pm by Kim Lee';
  expect(words(INNOVATOR, { state: 'saved', saved })).toBe(`Draft saved ${saved}. It stays here until you send it.`);
  expect(words(INNOVATOR, { state: 'some', saved })).toMatch(`Draft saved ${saved}. Some of it needs a change`);
  expect(words(packSaving('Go on'), { state: 'saved', saved })).toMatch(`Answers saved ${saved}.`);
  expect([words(INNOVATOR, { state: 'saved' }), words(SAVING, { state: 'saved', saved })]).toEqual([INNOVATOR.autosaved.saved, SAVING.autosaved.saved]);
});

it('never says that something is saved which is not', () => {
  for (const state of ['part', 'changed', 'over', 'refused', 'failed'] as const) expect(words(INNOVATOR, { state, saved: 'today by Kim' })).toMatch(/^Not /);
  expect(words(packSaving('Go on'), { state: 'part' })).toContain('“Go on”');
});

it('and says nothing of a draft that nobody has saved', () => {
  expect(saveStatus(INNOVATOR, { ...told, answer: null })).toBeNull();
});

it('nor beside words that a button could not save, though an earlier save stands', () => {
  for (const unkept of ['part', 'changed'] as const) expect(saveStatus(INNOVATOR, { ...told, answer: null, saved: 'Draft saved today by Kim', unkept })).toEqual({ state: unkept === 'part' ? 'unsaved' : 'failed', words: unkept === 'part' ? INNOVATOR.unkept : INNOVATOR.autosaved.changed });
  // why is said at the top: it need not be that something is more than we keep
  expect(INNOVATOR.unkept).not.toMatch(/more than we can keep|Press/);
});
