import { caseScore, type CaseScoreInput, type GateAnswer, type Scale } from '../../rubric/index.ts';
import { entriesOf, fieldOf, flagOf, isAbsent, namedOnce, numberOf, textOf, wordOf, type Field } from './input.ts';
import { answerOf, scaleOf } from './scale-input.ts';
import type { Statistic } from './statistic.ts';

type Review = CaseScoreInput['reviews'][number];
interface Criterion {
  id: string;
  weight: number;
  scale: Scale;
}

const GATE_ANSWERS: readonly GateAnswer[] = ['pass', 'fail', 'not-applicable', 'cannot-assess'];

/** Method `case-score`: the score of a stage run. Statistic, `minRaters` and gates may be left out: mean, 1, none. */
export const caseScoreStatistic: Statistic = (input) => {
  const statistic = fieldOf(input, 'statistic');
  const minRaters = fieldOf(input, 'minRaters');
  const scale = scaleOf(fieldOf(input, 'scale'));
  const criteria = entriesOf(fieldOf(input, 'criteria')).map((criterion) => criterionOf(criterion, scale));
  namedOnce(entriesOf(fieldOf(input, 'criteria')).map((criterion) => fieldOf(criterion, 'id')), 'criterion');
  const gateList = fieldOf(input, 'gates');
  const gates = isAbsent(gateList) ? [] : entriesOf(gateList).map(textOf);
  return caseScore({
    statistic: isAbsent(statistic) ? 'mean' : wordOf(statistic, ['mean', 'median']),
    minRaters: isAbsent(minRaters) ? 1 : numberOf(minRaters, { least: 0 }),
    scale,
    criteria,
    gates,
    reviews: entriesOf(fieldOf(input, 'reviews')).map((review) => reviewOf(review, criteria, gates)),
  });
};

const criterionOf = (criterion: Field, common: Scale): Criterion => {
  const scale = fieldOf(criterion, 'scale');
  return {
    id: textOf(fieldOf(criterion, 'id')),
    weight: numberOf(fieldOf(criterion, 'weight'), { least: 0 }),
    scale: isAbsent(scale) ? common : scaleOf(scale),
  };
};

/** Answers to what the input does not list are left aside; a null answer is none. */
const reviewOf = (review: Field, criteria: readonly Criterion[], gates: readonly string[]): Review => {
  const answers = fieldOf(review, 'answers');
  const gateAnswers = fieldOf(review, 'gates');
  const given = (from: Field, id: string): Field[] => (isAbsent(from) ? [] : [fieldOf(from, id)].filter((field) => !isAbsent(field)));
  return {
    state: textOf(fieldOf(review, 'state')),
    recused: flagOf(fieldOf(review, 'recused')),
    conflicted: flagOf(fieldOf(review, 'conflicted')),
    answers: Object.fromEntries(criteria.flatMap(({ id, scale }) => given(answers, id).map((field) => [id, answerOf(field, scale)]))),
    gates: Object.fromEntries(gates.flatMap((gate) => given(gateAnswers, gate).map((field) => [gate, wordOf(field, GATE_ANSWERS)]))),
  };
};
