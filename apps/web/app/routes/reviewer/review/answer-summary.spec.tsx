import { expect, it } from '@jest/globals';
import type { Rubric } from '@waymark/domain/rubric';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnswerSummary } from './answer-summary.tsx';
import { answersSoFar } from './answers-so-far.ts';

const scale = [0, 1, 2, 3, 4].map((score) => ({ score, value: score / 4, anchor: `Anchor ${score}` }));
const items = ['need', 'cost'].map((id) => ({ kind: 'criterion' as const, id, title: id, weight: 50, scale }));
const answer = (value: number, reason: string) => ({ value, reason, citations: [] });
const given = { criteria: { need: answer(3, 'Now'), cost: answer(1, 'The same') }, gates: {} };
const review = { items, given, form: null, documents: [], rubric: null as Rubric | null, mine: { revision: 1, submittedAt: null }, answers: {}, submissions: [] } as unknown as Parameters<typeof answersSoFar>[0];
const shown = (submitted: typeof given | null) => answersSoFar(review, submitted).map((one) => renderToStaticMarkup(<AnswerSummary answer={one} href={null} />));

it('an answer that was submitted otherwise stands with what was submitted; one that says the same, and a draft of which nothing was submitted, do not', () => {
  const [need, cost] = shown({ criteria: { need: answer(2, 'Before'), cost: answer(1, 'The same') }, gates: {} });
  expect(need).toMatch(/Anchor 3.*Now.*As you submitted it.*Anchor 2.*Before/s);
  expect(cost).not.toContain('As you submitted it');
  expect(shown(null).join('')).not.toContain('As you submitted it');
});
