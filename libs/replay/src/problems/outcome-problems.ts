import type { Cohort, CohortInnovation, OutcomeCode } from '../cohort/cohort.types.ts';
import { field, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/** What really happened agrees with the table of outcome codes, and the expected end with where that code ends. */
export const outcomeProblems = (cohort: Cohort, innovation: CohortInnovation, at: string): Problem[] => {
  const { realOutcome } = innovation.answerKey;
  const place = field(at, 'answerKey', 'realOutcome');
  if (!Object.hasOwn(cohort.outcomeCodes, realOutcome.code)) {
    const known = Object.keys(cohort.outcomeCodes).join(', ');
    return [meaning(field(place, 'code'), `the code ${realOutcome.code} is not among outcomeCodes; use one of ${known}`)];
  }
  const code = cohort.outcomeCodes[realOutcome.code];
  const problems: Problem[] = [];
  for (const name of ['stage', 'decision'] as const) {
    const message = `${name} is ${realOutcome[name]}; for ${realOutcome.code} the outcomeCodes say ${code?.[name]}`;
    problems.push(...unless(code?.[name] === realOutcome[name], field(place, name), message));
  }
  if (code && endIn(code.endsIn) !== endIn(innovation.expectedEnd)) {
    const message = `the expected end does not agree with where ${realOutcome.code} ends: ${endIn(code.endsIn)}; correct one of them`;
    problems.push({ at: field(at, 'expectedEnd'), message, kind: 'expectation' });
  }
  return problems;
};

const endIn = ({ stage, overlays, conditions }: OutcomeCode['endsIn']): string => JSON.stringify({ stage, overlays, conditions });
