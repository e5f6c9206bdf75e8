import { holds } from '../../forms/condition.ts';
import type { Answers, Condition, Form } from '../../forms/definition.ts';
import { visibleAnswers } from '../../forms/visible-questions.ts';
import type { DatedPack } from '../packs/pack.ts';

type YesNo = 'yes' | 'no';

/** Which answers to the submission form settle which question of the framework: a platform rule, as data. */
export interface EsfFromForm extends DatedPack {
  form: string;
  esf: string;
  facts: { id: string; cases: { is: YesNo; when: Condition }[] }[];
}

export interface SettledByForm {
  answers: Record<string, YesNo>;
  /** Questions of the form that each rests on. */
  restsOn: Record<string, string[]>;
}

/** What the submission form settles already. Hidden answers count for nothing, and what no case names stays open. */
export const settledByForm = (rules: EsfFromForm, form: Form, given: Answers): SettledByForm => {
  const answers = visibleAnswers(form, given);
  const settled: SettledByForm = { answers: {}, restsOn: {} };
  for (const { id, cases } of rules.facts) {
    const found = cases.find(({ when }) => holds(when, answers));
    if (!found) continue;
    settled.answers[id] = found.is;
    settled.restsOn[id] = [...new Set(namedIn(found.when))].filter((question) => Object.hasOwn(answers, question));
  }
  return settled;
};

const namedIn = (condition: Condition): string[] => {
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  return 'not' in condition ? namedIn(condition.not) : [condition.q];
};
