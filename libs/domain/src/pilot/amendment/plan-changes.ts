import { periodWords } from '../baseline/limits-words.ts';
import { breakdownWords } from '../equity/breakdown-problems.ts';
import { PLAN_PARTS, type PlanContent, type PlanMeasure, type PlannedExtent, type PlanPart, type PlanParts } from './plan-content.types.ts';

const PARTS: Record<PlanPart, string> = {
  inputs: 'the inputs of the logic model',
  activities: 'the activities of the logic model',
  outputs: 'the outputs of the logic model',
  outcomes: 'the outcomes of the logic model',
  assumptions: 'the assumptions of the logic model',
  difference: 'the difference that is looked for',
  expected: 'the readings and patients that are expected',
  workedOut: 'how the sample size was worked out',
};

const DIRECTIONS = { increase: 'higher', decrease: 'lower', neutral: 'neither' } as const;

/** What a version of the plan changes of the one before, a sentence each; none where it changes nothing. */
export const planChanges = (before: PlanContent, after: PlanContent): string[] => [
  ...after.measures.flatMap((measure) => {
    const was = before.measures.find(({ id }) => id === measure.id);
    return was ? measureChanges(was, measure) : [`“${measure.name}” is added to the measures`];
  }),
  ...partChanges(before.parts, after.parts),
];

/** What is changed of one measure. */
export const measureChanges = (was: PlanMeasure, is: PlanMeasure): string[] =>
  FACETS.flatMap(([title, said]) => (said(was) === said(is) ? [] : [`“${was.name}”: ${title} from ${said(was)} to ${said(is)}`]));

const quoted = (text: string | null): string => (text?.trim() ? `“${text.trim()}”` : 'none');

const FACETS: readonly (readonly [string, (measure: PlanMeasure) => string])[] = [
  ['name', ({ name }) => quoted(name)],
  ['unit', ({ unit }) => quoted(unit)],
  ['what is counted', ({ numerator }) => quoted(numerator)],
  ['out of what', ({ denominator }) => quoted(denominator)],
  ['better is', ({ direction }) => DIRECTIONS[direction]],
  ['baseline', ({ baseline }) => String(baseline)],
  ['baseline period', ({ baselinePeriod }) => (baselinePeriod ? periodWords(baselinePeriod) : 'none')],
  ['target', ({ target }) => String(target)],
  ['stop rule', ({ stopRule }) => (stopRule ? `${stopRule.consecutive} in a row ${stopRule.comparison} ${stopRule.threshold}` : 'none')],
  ['breakdowns', ({ breakdowns }) => breakdownWords(breakdowns ?? [])],
];

const partChanges = (before: PlanParts | null, after: PlanParts | null): string[] =>
  after === null ? [] : [...wordChanges(before, after), ...extentChanges(before ?? {}, after)];

const wordChanges = (before: PlanParts | null, after: PlanParts): string[] =>
  PLAN_PARTS.filter((part) => before?.[part] !== after[part]).map((part) => `${capital(PARTS[part])} ${part === 'expected' || PARTS[part].endsWith('s of the logic model') ? 'are' : 'is'} ${before === null ? 'added' : 'reworded'}`);

const extentChanges = (before: PlannedExtent, after: PlannedExtent): string[] =>
  EXTENT.flatMap(([title, part]) => ((before[part] ?? null) === (after[part] ?? null) ? [] : [`The ${title} from ${before[part] ?? 'none'} to ${after[part] ?? 'none'}`]));

const EXTENT = [['planned end', 'plannedEnd'], ['planned number of sites', 'plannedSites']] as const;

const capital = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`;
