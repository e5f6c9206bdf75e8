import type { Answers, Form } from '../../forms/definition.ts';
import { visibleAnswers } from '../../forms/visible-questions.ts';
import { classify, type Classification } from './classify.ts';
import type { EsfPack } from './esf-pack.ts';
import { settledByForm, type EsfFromForm } from './from-form.ts';
import { standardsOf, type AppliedStandard } from './standards.ts';

export interface EsfGuidance {
  classification: Classification;
  /** What counts: of the form first, then what was answered here. */
  answers: Record<string, unknown>;
  /** By question of the framework, the questions of the form that settle it. */
  restsOn: Record<string, string[]>;
  /** None while no tier is reached. */
  standards: AppliedStandard[];
}

interface Given {
  pack: EsfPack;
  rules: EsfFromForm;
  form: Form;
  /** Answers to the submission form. */
  submitted: Answers;
  /** Answers to questions of the framework itself, for what the form leaves open. */
  own: Answers;
}

/** Tier, group and standards of a product, from the answers of its submission and those that were asked besides. */
export const esfGuidance = ({ pack, rules, form, submitted, own }: Given): EsfGuidance => {
  const settled = settledByForm(rules, form, submitted);
  const answers = { ...own, ...settled.answers };
  const classification = classify(pack, answers);
  const outcome = classification.settled ? classification.outcome : classification.soFar;
  const usesAi = visibleAnswers(form, submitted)['ai-used'] === 'yes';
  return {
    classification,
    answers,
    restsOn: settled.restsOn,
    standards: outcome.result === 'tier' ? standardsOf(pack, outcome.tier, form, usesAi) : [],
  };
};
