import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explained, testDatabase, type PlanStep, type TestDatabase } from '@waymark/testing/postgres';
import pg from 'pg';
import { LARGE, MANY, PERSON, PROGRAMMES, SEED } from './a-large-programme.ts';
import { countQuery, listQuery, previousQuery, type ListFilter, type ListSort } from './pipeline-list.ts';
import { STAGE_COUNTS } from './pipeline-list.queries.ts';

const FIRST = 20;
const NOW = '2026-06-01T00:00:00.000Z';
/** Row security is on in all that follows. What a transaction is told is kept here for the whole session. */
const lookAs = async (person: string): Promise<void> => {
  await client.query('begin');
  await client.query('select see_as($1)', [person]);
  const { rows } = await client.query<{ name: string; value: string }>(`select name, current_setting('waymark.' || name) as value from unnest('{purpose,person,staffs,audits,within,own,assigned,sites,given,excluded,record}'::text[]) name`);
  await client.query('commit');
  for (const { name, value } of rows) await client.query('select set_config($1, $2, false)', [`waymark.${name}`, value]);
};

let database: TestDatabase;
let owner: pg.Client;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.url() });
  client = new pg.Client({ connectionString: database.url('api') });
  await owner.connect();
  await owner.query(SEED);
  await client.connect();
  await lookAs(PERSON);
});
afterAll(async () => {
  for (const one of [client, owner]) await one?.end();
  await database?.drop();
});

interface Asked {
  sort: ListSort;
  programmes?: string[];
  filter?: ListFilter;
  after?: [string, string] | null;
  first?: number;
}
const pageQuery = ({ sort, programmes = PROGRAMMES, filter = {}, after = null, first = FIRST }: Asked) =>
  listQuery(PERSON, programmes, new Set(['id', 'reference', 'stage', 'assignments']), { filter, sort, first, after, now: NOW });

/** Rows of evaluations that were read and rows that were sorted: both must have to do with the page, not with the table. */
const work = (steps: PlanStep[]) => {
  const evaluation = steps.filter(({ table }) => table === 'evaluation');
  return {
    whole: evaluation.filter(({ kind }) => kind === 'Seq Scan').length,
    read: evaluation.reduce((sum, { rows, removed }) => sum + rows + removed, 0),
    sorted: Math.max(0, ...steps.filter(({ kind }) => kind.endsWith('Sort')).map(({ inputs }) => inputs[0]!.rows)),
  };
};

/** A row before and the row after each page, with some that are hidden from this person between them. */
const SLACK = 100;

const ORDERS = { ENTERED_NEWEST: 'entered_at desc, id desc', DUE_SOONEST: `coalesce(due_at, 'infinity'), id` };
const SORTS = Object.keys(ORDERS) as ListSort[];
const HIDDEN = `(id in (select evaluation_id from conflict where person_id = '${PERSON}') or innovation_id in (select innovation_id from innovation_member where person_id = '${PERSON}'))`;

/** Every id that the person sees, by a plain statement. */
const expected = async (sort: ListSort, where = 'true'): Promise<string[]> =>
  (await owner.query(`select id from evaluation where not ${HIDDEN} and ${where} order by ${ORDERS[sort]}`)).rows.map((row) => row.id);

const cursorAt = async (sort: ListSort, place: number): Promise<[string, string]> => {
  const column = sort === 'ENTERED_NEWEST' ? 'entered_at' : `coalesce(due_at, 'infinity')`;
  const { rows } = await owner.query(`select to_jsonb(${column}) #>> '{}' as at, id from evaluation order by ${ORDERS[sort]} offset ${place} limit 1`);
  return [rows[0].at, rows[0].id];
};

describe.each(SORTS)('a page of the list, %s,', (sort) => {
  it.each([
    ['of one programme', [LARGE], null],
    ['of several programmes', PROGRAMMES, null],
    ['deep in one', [LARGE], 12_345],
    ['deep in several', PROGRAMMES, 12_345],
    ['among those without a limit, or the oldest', PROGRAMMES, 19_000],
  ])('%s reads what it shows', async (_, programmes, place) => {
    const { whole, read, sorted } = work(await explained(client, pageQuery({ sort, programmes, after: place ? await cursorAt(sort, place) : null })));
    expect(whole).toBe(0);
    expect(read).toBeLessThanOrEqual(programmes.length * (FIRST + 1) + SLACK);
    expect(sorted).toBeLessThanOrEqual(programmes.length * (FIRST + 1));
  });

  it('gives every row once and in order, page by page, whatever is hidden', async () => {
    const seen: string[] = [];
    for (let after: [string, string] | null = null; ; ) {
      const { rows }: pg.QueryResult = await client.query(pageQuery({ sort, first: 99, after }));
      seen.push(...rows.slice(0, 99).map((row) => row.id));
      if (rows.length < 100) break;
      after = [rows[98].sortedBy, rows[98].cursorId];
    }
    expect(seen).toEqual(await expected(sort));
    expect(seen.length).toBeLessThan(MANY);
  });

  it.each<[string, ListFilter, string]>([
    ['overdue', { due: 'overdue' }, `due_at < '${NOW}' and not paused`],
    ['on time', { due: 'on-time' }, `due_at >= '${NOW}' and not paused`],
    ['paused', { due: 'paused' }, 'paused'],
    ['to be signed', { proposed: true }, 'proposed is not null'],
    ['not to be signed', { proposed: false }, 'proposed is null'],
    ['one stage', { stages: ['s3'] }, `stage = 's3'`],
    ['two stages', { stages: ['s3', 's5'] }, `stage in ('s3', 's5')`],
    ['one programme', { programmeId: PROGRAMMES[2] }, `programme_id = '${PROGRAMMES[2]}'`],
  ])('begins with the first that are %s', async (_, filter, where) => {
    const { rows } = await client.query(pageQuery({ sort, filter }));
    expect(rows.map((row) => row.id)).toEqual((await expected(sort, where)).slice(0, FIRST + 1));
    const { whole, read } = work(await explained(client, pageQuery({ sort, filter })));
    expect(whole).toBe(0);
    expect(read).toBeLessThan(MANY / 10);
  });
});

describe.each(SORTS)('the page before, %s,', (sort) => {
  const before = async (after: [string, string], programmes = PROGRAMMES) => {
    const query = previousQuery(PERSON, programmes, { filter: {}, sort, after, now: NOW });
    const { whole, read } = work(await explained(client, query));
    expect({ whole, few: read <= SLACK }).toEqual({ whole: 0, few: true });
    return (await client.query(query)).rows[0].found;
  };

  it('is there from the first row that the person sees on', async () => {
    const { rows } = await client.query(pageQuery({ sort, first: 1 }));
    const [first] = rows as [{ sortedBy: string; cursorId: string }];
    expect(await before([first.sortedBy, first.cursorId])).toBe(true);
    expect(await before(await cursorAt(sort, 12_345))).toBe(true);
    expect(await before(await cursorAt(sort, 12_345), [])).toBe(false);
    const beyond = sort === 'ENTERED_NEWEST' ? '2100-01-01' : '1900-01-01';
    expect(await before([beyond, first.cursorId])).toBe(false);
  });
});

describe('the plan', () => {
  it.each<[ListSort, string]>([
    ['ENTERED_NEWEST', 'evaluation_entered'],
    ['DUE_SOONEST', 'evaluation_due'],
  ])('of %s is seen to fail without %s', async (sort, index) => {
    await owner.query(`begin; drop index ${index}`);
    const { read, sorted } = work(await explained(owner, pageQuery({ sort })));
    await owner.query('rollback');
    expect(read).toBeGreaterThan(MANY / 2);
    expect(sorted).toBeGreaterThan(MANY / 2);
  });
});

describe('a count', () => {
  it.each<[string, ListFilter, string]>([
    ['paused', { due: 'paused' }, 'paused'],
    ['to be signed', { proposed: true }, 'proposed is not null'],
    ['in a stage that none is in', { stages: ['s9'] }, 'false'],
  ])('of the few that are %s passes the rest by', async (_, filter, where) => {
    const query = countQuery(PERSON, PROGRAMMES, filter, NOW);
    expect((await client.query(query)).rows).toEqual([{ count: (await expected('ENTERED_NEWEST', where)).length }]);
    const { whole, read } = work(await explained(client, query));
    expect(whole).toBe(0);
    expect(read).toBeLessThanOrEqual(SLACK);
  });

  it('of all stops at 1,001', async () => {
    const query = countQuery(PERSON, PROGRAMMES, {}, NOW);
    expect((await client.query(query)).rows).toEqual([{ count: 1001 }]);
    expect(work(await explained(client, query)).read).toBeLessThanOrEqual(1001 + SLACK);
  });

  it('by stage takes each hidden evaluation away once, and looks at those only', async () => {
    const query = { text: STAGE_COUNTS, values: [LARGE, PERSON] };
    const { rows } = await owner.query(`select stage, count(*)::int as count from evaluation where programme_id = '${LARGE}' and not ${HIDDEN} group by 1 order by 1`);
    await client.query(`set waymark.purpose = 'facts'`); // as the product asks it
    expect((await client.query(query)).rows).toEqual(rows);
    const [{ both }] = (await owner.query(`select count(*)::int as both from conflict c join evaluation e on e.id = c.evaluation_id join innovation_member m using (innovation_id, person_id) where e.programme_id = '${LARGE}' and person_id = '${PERSON}'`)).rows;
    expect(both).toBeGreaterThan(0);
    const { whole, read } = work(await explained(client, query));
    expect(whole).toBe(0);
    expect(read).toBeLessThan(1000);
  });
});
