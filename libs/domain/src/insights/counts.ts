import { dayNumberOf } from '../calendar/day-number.ts';
import type { Holder } from '../pipeline/index.ts';
import type { InsightFact } from './insight.types.ts';
import { WHOLE_WAY } from './insight.types.ts';

export const HOLDERS: readonly Holder[] = ['innovator', 'reviewers', 'service'];

/** What evaluations are counted by besides all together. */
export const DIMENSIONS = ['category', 'organisation-type', 'region'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * - `came`, `on`, `back`, `ended`, `here`: evaluations, by where the last run of a stage led;
 * - `days` and `days-…`: runs that left, by how many days they took (`value`), in all and by who held the case;
 * - `on-time`, `late`: runs that left and had a limit; `left-…` the same by the month in which they left;
 * - `limit`: runs that have one, by its days; `due`: those that run, by the number of their last day; `paused`: those whose limit stands still.
 */
export type Measure = RunMeasure | 'came' | InsightFact['outcome'];
type RunMeasure = 'days' | `days-${Holder}` | 'on-time' | 'late' | 'left-on-time' | 'left-late' | 'limit' | 'due' | 'paused';

/** One counter: how many there are of what. */
export interface Count {
  stage: string;
  /** `YYYY-MM` of the submission; of `left-…` that in which the run left. */
  month: string;
  dimension: Dimension | 'all';
  member: string;
  measure: Measure;
  value: number;
}

/** Every counter that a fact adds one to; when it changes, one is taken from each of the old ones. */
export const countsOf = (fact: InsightFact): Count[] => {
  const submitted = fact.submittedOn.slice(0, 7);
  const counted = measuresOf(fact).map(([measure, value, month]) => ({ stage: fact.stage, measure, value, month: month ?? submitted }));
  const parted = counted.filter(({ measure }) => fact.stage === WHOLE_WAY || PARTED.has(measure));
  return [
    ...counted.map((count): Count => ({ ...count, dimension: 'all', member: '' })),
    ...membersOf(fact).flatMap(([dimension, member]) => parted.map((count): Count => ({ ...count, dimension, member }))),
  ];
};

/** Of single stages only punctuality is counted by kind, organisation and region: more would be small figures of few cases. */
const PARTED: ReadonlySet<Measure> = new Set<Measure>(['on-time', 'late']);

const membersOf = (fact: InsightFact): [Dimension, string][] => [
  ...[...new Set(fact.categories)].map((one): [Dimension, string] => ['category', one]),
  ['organisation-type', fact.organisationType],
  ['region', fact.region],
];

const measuresOf = (fact: InsightFact): [Measure, number, string?][] => [
  ...(fact.latest ? ([['came', 0], [fact.outcome, 0]] as [Measure, number][]) : []),
  ...(fact.days === null ? [] : [['days', fact.days] as [Measure, number]]),
  ...HOLDERS.flatMap((holder): [Measure, number][] => (fact.byHolder ? [[`days-${holder}`, fact.byHolder[holder]]] : [])),
  ...punctuality(fact),
  ...(fact.limit === null ? [] : [['limit', fact.limit] as [Measure, number]]),
  ...(fact.dueOn === null ? [] : [['due', dayNumberOf(fact.dueOn)] as [Measure, number]]),
  ...(fact.paused ? [['paused', 0] as [Measure, number]] : []),
];

const punctuality = ({ onTime, leftOn }: InsightFact): [Measure, number, string?][] =>
  onTime === null || leftOn === null ? [] : [[onTime ? 'on-time' : 'late', 0], [onTime ? 'left-on-time' : 'left-late', 0, leftOn.slice(0, 7)]];
