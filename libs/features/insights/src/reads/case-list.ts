import { WHOLE_WAY } from '@waymark/domain/insights';
import { blindIn, visible } from '@waymark/evaluations';
import type { InsightFilter } from './insight-scope.ts';

/** Which figure a list of cases is of. */
export interface CasesOf extends InsightFilter {
  /** A stage, or the whole way; left out: every stage. */
  stage?: string;
  figure: Figure;
  /** With the whole way of each evaluation beside its stages, where no stage is named. */
  wholeToo?: boolean;
  dimension?: string;
  member?: string;
}

/** Each figure with the condition on the facts `f` that it counts; `today` is the place of today's date. */
const FIGURES: Readonly<Record<Figure, (today: string) => string>> = {
  ALL: () => 'true',
  CAME: () => 'f.latest',
  WENT_ON: () => `f.latest and f.outcome = 'on'`,
  WENT_BACK: () => `f.latest and f.outcome = 'back'`,
  ENDED: () => `f.latest and f.outcome = 'ended'`,
  HERE: () => `f.latest and f.outcome = 'here'`,
  TIMED: () => 'f.days is not null',
  ON_TIME: () => 'f.on_time',
  LATE: () => 'not f.on_time',
  LATE_NOW: (today: string) => `f.due_on < ${today}::date`,
  PAUSED: () => 'f.paused',
  LEFT_ON_TIME: () => 'f.on_time',
  LEFT_LATE: () => 'not f.on_time',
};

export type Figure = 'ALL' | 'CAME' | 'WENT_ON' | 'WENT_BACK' | 'ENDED' | 'HERE' | 'TIMED' | 'ON_TIME' | 'LATE' | 'LATE_NOW' | 'PAUSED' | 'LEFT_ON_TIME' | 'LEFT_LATE';

const MEMBERS: Readonly<Record<string, (member: string) => string>> = {
  category: (member) => `${member} = any(f.categories)`,
  'organisation-type': (member) => `f.organisation_type = ${member}`,
  region: (member) => `f.region = ${member}`,
};

/** What comes after it in the order of the list: the day of the submission, the evaluation, the stage and the run. */
export type CaseCursor = [submittedOn: string, evaluation: string, stage: string, run: number];

/** Conditions on the facts `f` and the evaluations `e` of a figure; `$1` the person, `$2` their programmes. */
const conditionsOf = (asked: CasesOf, today: string, place: (value: unknown) => string): string[] => {
  const month = asked.figure.startsWith('LEFT_') ? 'f.left_on' : 'f.submitted_on';
  return [
    ...visible(),
    `not ${blindIn('$1')}`,
    `${month} >= ${place(`${asked.from}-01`)}::date and ${month} < (${place(`${asked.to}-01`)}::date + interval '1 month')`,
    ...(asked.simulated === undefined ? [] : [`f.simulated = ${place(asked.simulated)}`]),
    ...(asked.stage === undefined ? (asked.wholeToo ? [] : [`f.stage <> ${place(WHOLE_WAY)}`]) : [`f.stage = ${place(asked.stage)}`]),
    ...(asked.dimension === undefined || asked.member === undefined ? [] : [MEMBERS[asked.dimension]?.(place(asked.member)) ?? 'false']),
    asked.figure === 'LATE_NOW' ? FIGURES.LATE_NOW(place(today)) : FIGURES[asked.figure](''),
  ];
};

const FROM = 'from insight_fact f join evaluation e on e.id = f.evaluation_id';

const COLUMNS = `f.evaluation_id::text as "evaluationId", i.reference, i.name as "innovationName", o.name as "organisationName", p.name as programme, e.number, f.simulated, f.stage, f.run,
  f.submitted_on::text as "submittedOn", f.entered_on::text as "enteredOn", f.left_on::text as "leftOn", f.outcome, f.days, f.days_innovator as innovator, f.days_reviewers as reviewers, f.days_service as service,
  f.limit_days as "limit", f.on_time as "onTime", f.due_on::text as "dueOn", f.paused, f.categories, f.organisation_type as "organisationType", f.region`;

const ORDER = 'f.submitted_on desc, f.evaluation_id desc, f.stage desc, f.run desc';

/** One page by key, without an offset: `first + 1` rows tell whether there is another. Each programme gives its own first rows along its index, which only a single programme can. */
export const casesQuery = (person: string, programmes: readonly string[], asked: CasesOf, today: string, first: number, after: CaseCursor | null): { text: string; values: unknown[] } => {
  const values: unknown[] = [person, programmes];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = conditionsOf(asked, today, place);
  if (after) where.push(`(f.submitted_on, f.evaluation_id, f.stage, f.run) < (${place(after[0])}::date, ${place(after[1])}::uuid, ${place(after[2])}::text, ${place(after[3])}::int)`);
  const ordered = `order by ${ORDER} limit ${place(first + 1)}`;
  const text = `select ${COLUMNS} from unnest($2::uuid[]) one (id)
    cross join lateral (select f.* ${FROM} where f.programme_id = one.id and ${where.join(' and ')} ${ordered}) f
    join evaluation e on e.id = f.evaluation_id join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id join programme p on p.id = f.programme_id ${ordered}`;
  return { text, values };
};

/** How many there are, counted to `most` and no further. */
export const casesCount = (person: string, programmes: readonly string[], asked: CasesOf, today: string, most: number): { text: string; values: unknown[] } => {
  const values: unknown[] = [person, programmes];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = conditionsOf(asked, today, place);
  return { text: `select count(*)::int as count from (select 1 from unnest($2::uuid[]) one (id) cross join lateral (select 1 ${FROM} where f.programme_id = one.id and ${where.join(' and ')} limit ${place(most)}) f limit ${place(most)}) c`, values };
};

export const caseCursorOf = (row: { submittedOn: string; evaluationId: string; stage: string; run: number }): string =>
  Buffer.from(JSON.stringify([row.submittedOn, row.evaluationId, row.stage, row.run])).toString('base64url');

/** null where the text is not a cursor of this list. */
export const readCaseCursor = (text: string): CaseCursor | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 4) return null;
    const [day, id, stage, run] = value as unknown[];
    const fits = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && typeof id === 'string' && UUID.test(id) && typeof stage === 'string' && !stage.includes('\u0000') && Number.isInteger(run) && Math.abs(run as number) < 1e6;
    return fits ? (value as CaseCursor) : null;
  } catch {
    return null;
  }
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
