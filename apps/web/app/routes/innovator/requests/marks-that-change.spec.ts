import { expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { choiceOf } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';
import { marksThatChange } from './marks-that-change.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const [SUMMARY, PRICE] = [choiceOf('summary'), choiceOf('price-model')];
const change = (then: Answers, draft: Answers, open: string[], asked?: string[]) => marksThatChange({ form, answers: then }, { form, answers: draft }, open, asked);

it('every mark that changes is said, but of questions that the page asks', () => {
  const sent = { summary: 'Words', 'price-model': 'Per month' };
  expect(change(sent, { ...sent, [SUMMARY]: 'yes' }, ['harms'])).toEqual([expect.stringMatching(/: it becomes commercial in confidence$/)]);
  expect(change({ ...sent, [SUMMARY]: 'yes' }, sent, ['harms'])).toEqual([expect.stringMatching(/: it is no longer commercial in confidence$/)]);
  expect(change(sent, { ...sent, [SUMMARY]: 'yes' }, ['summary'])).toEqual([]);
  expect(change(sent, { ...sent, [PRICE]: 'no', [SUMMARY]: 'yes' }, ['summary'], [])).toHaveLength(2);
});

it('a mark stays, and is not said to go, where the draft answers otherwise than what is sent again', () => {
  expect(change({ summary: 'Secret', [SUMMARY]: 'yes' }, { summary: 'Harmless' }, ['harms'])).toEqual([]);
  expect(change({ summary: 'Secret', [SUMMARY]: 'yes' }, { summary: 'Harmless' }, ['summary'], [])).toHaveLength(1);
});
