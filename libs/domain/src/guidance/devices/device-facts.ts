import type { Answers, Form } from '../../forms/definition.ts';
import { visibleAnswers, visibleQuestions } from '../../forms/visible-questions.ts';

/** What the form says of a fact that it maps questions to. */
export interface DeviceFact {
  id: string;
  text: string;
  verified: boolean;
}

export interface StatedDeviceFact {
  fact: DeviceFact;
  question: string;
  label: string;
  /** The label of what was answered; null while nothing was. */
  answer: string | null;
  /** As stated by the innovator; or they are not sure, so that it is to be checked; or not answered. Nobody has checked any. */
  state: 'stated' | 'to-check' | 'unanswered';
}

/** Answers that settle nothing. */
const UNSURE: ReadonlySet<unknown> = new Set(['not-sure', 'in-progress']);

/**
 * What the answers say of the product as a device: its class, whether it stands alone, its mark, AI. Questions that are
 * chosen from a list alone: texts and files are read where they stand. A hidden question says nothing.
 */
export const deviceFacts = (form: Form & { facts?: { dev?: DeviceFact[] } }, given: Answers): StatedDeviceFact[] => {
  const answers = visibleAnswers(form, given);
  const facts = new Map((form.facts?.dev ?? []).map((fact) => [fact.id, fact]));
  return visibleQuestions(form, given)
    .filter(({ type, maps }) => type === 'radio' && maps.dev.length > 0)
    .flatMap(({ id, label, options = [], maps }) =>
      maps.dev.map((name): StatedDeviceFact => {
        const answer = answers[id];
        return {
          fact: facts.get(name) ?? { id: name, text: name, verified: false },
          question: id,
          label,
          answer: typeof answer === 'string' ? (options.find(({ value }) => value === answer)?.label ?? answer) : null,
          state: typeof answer !== 'string' ? 'unanswered' : UNSURE.has(answer) ? 'to-check' : 'stated',
        };
      }),
    );
};
