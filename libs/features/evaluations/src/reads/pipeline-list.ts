import { blindIn, seated } from '../spine/index.ts';

/** What the staff list can be asked, as data; every filter and sort is by what staff may see in every state, and whoever has a seat in an open round sees and finds no proposal there. */
export interface ListFilter {
  programmeId?: string;
  stages?: string[];
  due?: 'overdue' | 'on-time' | 'paused';
  proposed?: boolean;
  simulated?: boolean;
}

export type ListSort = 'ENTERED_NEWEST' | 'DUE_SOONEST';

export interface ListQuery {
  text: string;
  values: unknown[];
}

/**
 * The limit of an evaluation, the end of time where it has none: to the letter what the index `evaluation_due` keeps. It is no
 * coalesce, of which PostgreSQL does not know that it tells nothing of rows: it would go along the index only after row security.
 */
const DUE = `case when e.due_at is null then 'infinity'::timestamptz else e.due_at end`;

/** The order of each sort and how what lies beyond a cursor compares with it; `back` goes the other way, from the cursor's own row on. */
const SORTS: Record<ListSort, { column: string; order: string; after: string; back: { order: string; from: string } }> = {
  ENTERED_NEWEST: { column: 'e.entered_at', order: 'e.entered_at desc, e.id desc', after: '<', back: { order: 'e.entered_at, e.id', from: '>=' } },
  DUE_SOONEST: { column: DUE, order: `${DUE}, e.id`, after: '>', back: { order: `${DUE} desc, e.id desc`, from: '<=' } },
};

/** SQL of each field of a row in the list: only those that a query asks for are fetched. */
const FIELDS: Record<string, string> = {
  id: 'e.id::text',
  reference: 'i.reference',
  innovationName: 'i.name',
  organisationName: '(select o.name from organisation o where o.id = i.organisation_id)',
  programmeId: 'e.programme_id::text',
  number: 'e.number',
  stage: 'e.stage',
  stageTitle: 'e.pipeline_version_id::text',
  run: 'e.run',
  version: 'e.version',
  enteredAt: 'e.entered_at',
  dueAt: 'e.due_at',
  paused: 'e.paused',
  proposed: `case when e.proposed is not null and not ${blindIn('$1')} then e.proposed end`,
  simulated: 'e.simulated',
  assignments: `coalesce((select jsonb_agg(jsonb_build_object('id', a.id::text, 'state', a.state, 'role', a.role, 'person', p.display_name) order by a.invited_at, a.id)
    from assignment a join person p on p.id = a.person_id join stage_run t on t.id = a.stage_run_id
    where a.evaluation_id = e.id and t.stage = e.stage and t.run = e.run and (a.person_id = $1 or not ${seated('$1')})), '[]')`,
};

/**
 * One statement for a page: authorisation stands in the where clause, before the limit, so that pages do not
 * shrink. Keyset paging: no offset. `first + 1` rows tell whether there is another page.
 *
 * Each programme gives its own first rows along its index, which only a single programme can: the page is the first of
 * those. So a page reads as many rows of a programme as it shows, however many there are.
 *
 * @param programmes those in which the person is staff
 */
export const listQuery = (
  person: string,
  programmes: string[],
  fields: ReadonlySet<string>,
  { filter, sort, first, after, now }: { filter: ListFilter; sort: ListSort; first: number; after: [string, string] | null; now: string },
): ListQuery => {
  const values: unknown[] = [person, programmes];
  const place = (value: unknown) => `$${values.push(value)}`;
  const { column, order, after: beyond } = SORTS[sort];
  const where = ['e.programme_id = p.id', ...NOT_HIDDEN, ...filters(filter, now, place)];
  if (after) where.push(`(${column}, e.id) ${beyond} (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`);
  const columns = [...fields].filter((field) => field in FIELDS).map((field) => `${FIELDS[field]} as "${field}"`);
  const ordered = `order by ${order} limit ${place(first + 1)}`;
  const text = `select ${[...columns, `to_jsonb(${column}) #>> '{}' as "sortedBy"`, 'e.id::text as "cursorId"'].join(', ')}
    from (select e.* from unnest($2::uuid[]) p (id)
      cross join lateral (select e.* from evaluation e where ${where.join(' and ')} ${ordered}) e ${ordered}) e
    join innovation i on i.id = e.innovation_id order by ${order}`;
  return { text, values };
};

/** Whether a row that the person may see stands before the page, up to the one that its cursor was taken from. The order makes it walk along the index. */
export const previousQuery = (
  person: string,
  programmes: string[],
  { filter, sort, after, now }: { filter: ListFilter; sort: ListSort; after: [string, string]; now: string },
): ListQuery => {
  const values: unknown[] = [person, programmes];
  const place = (value: unknown) => `$${values.push(value)}`;
  const { column, back } = SORTS[sort];
  const where = ['e.programme_id = p.id', ...NOT_HIDDEN, ...filters(filter, now, place), `(${column}, e.id) ${back.from} (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`];
  const text = `select exists (select 1 from unnest($2::uuid[]) p (id)
    cross join lateral (select 1 from evaluation e where ${where.join(' and ')} order by ${back.order} limit 1) e) as found`;
  return { text, values };
};

/** How many match, counted to 1,001 and no further: enough to say “more than 1,000”. */
export const countQuery = (person: string, programmes: string[], filter: ListFilter, now: string): ListQuery => {
  const values: unknown[] = [person, programmes];
  const where = [...visible(), ...filters(filter, now, (value) => `$${values.push(value)}`)];
  return { text: `select count(*)::int as count from (select 1 from evaluation e where ${where.join(' and ')} limit 1001) c`, values };
};

/** What staff may know of: `e` an evaluation, `$1` the person, `$2` programmes in which they hold the role that asks. */
export const visible = (): string[] => ['e.programme_id = any($2::uuid[])', ...NOT_HIDDEN];

/** What staff may know of and are not seated in: whoever sits in an open round is told nothing of who else does. `e`, `$1` and `$2` as above. SQL */
export const visibleUnseated = (): string => [...visible(), `not ${seated('$1')}`].join(' and ');

/** Hidden are the cases that an excluding conflict takes away and those of one's own team: `e` an evaluation, of a person as a placeholder or column. SQL. */
export const notHiddenFrom = (person: string): string[] => [
  `not exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = ${person} and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`,
  `not exists (select 1 from innovation_member m where m.innovation_id = e.innovation_id and m.person_id = ${person} and m.removed_at is null)`,
];

const NOT_HIDDEN = notHiddenFrom('$1');

const filters = (filter: ListFilter, now: string, place: (value: unknown) => string): string[] => [
  ...(filter.programmeId ? [`e.programme_id = ${place(filter.programmeId)}`] : []),
  ...inStages(filter.stages ?? [], place),
  ...(filter.due === 'overdue' ? [`not e.paused and ${DUE} < ${place(now)}`] : []),
  ...(filter.due === 'on-time' ? [`not e.paused and e.due_at is not null and ${DUE} >= ${place(now)}`] : []),
  ...(filter.due === 'paused' ? ['e.paused'] : []),
  ...(filter.proposed === undefined ? [] : [filter.proposed ? `e.proposed is not null and not ${blindIn('$1')}` : `(e.proposed is null or ${blindIn('$1')})`]),
  ...(filter.simulated === undefined ? [] : [`e.simulated = ${place(filter.simulated)}`]),
];

/** One stage is written as one: the index by stage keeps the order of its evaluations, but not that of several stages together. */
const inStages = (stages: string[], place: (value: unknown) => string): string[] =>
  stages.length === 0 ? [] : [stages.length === 1 ? `e.stage = ${place(stages[0])}` : `e.stage = any(${place(stages)}::text[])`];

/**
 * A cursor holds the sort value and the id of a row that the person saw, and nothing else. The value is PostgreSQL's own
 * text, to the microsecond: one cut short would lie before its own row, and the next page would begin with it again.
 */
export const cursorOf = (row: { sortedBy: string; cursorId: string }): string => Buffer.from(JSON.stringify([row.sortedBy, row.cursorId])).toString('base64url');

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d:\d\d$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** null where the text is not a cursor of this list. */
export const readCursor = (text: string): [string, string] | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const fits = Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
    const [sorted, id] = fits ? (value as [string, string]) : ['', ''];
    const instant = INSTANT.test(sorted) && !Number.isNaN(Date.parse(sorted));
    return (instant || sorted === 'infinity') && UUID.test(id) ? [sorted, id] : null;
  } catch {
    return null;
  }
};
