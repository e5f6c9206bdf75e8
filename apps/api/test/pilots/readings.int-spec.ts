import { beforeAll, describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { uploadsOfReadings } from './uploads-of-readings.ts';

const on = withCast();
let one: Case;
let months: string[];
let sites: string[];
let measure: string;

beforeAll(async () => {
  one = await reach(on.cast, 'pilot');
  const seen = await see(await on.cast.who('analyst'), one, 'since measures { id }');
  const ordered = await Promise.all([0, 1].map(async (lead) => (await see(await on.cast.who('site-lead', lead), one, 'sites { id }')).sites[0].id));
  [months, sites, measure] = [monthsFrom(seen.since, 6), ordered, seen.measures[0].id];
  await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
});

const enter = async (lead: number, readings: object[]): Promise<any> => (await on.cast.who('site-lead', lead)).act('enterReadings', { evaluationId: one.evaluationId, readings });
const reading = (month: number, value: number, extra: object = {}): object => ({ measureId: measure, siteId: sites[0], month: months[month], value, ...extra });
const stored = async (): Promise<{ month: string; value: number; version: number; superseded: boolean; reason: string | null }[]> =>
  on.api.sql(`select month::text, value, version, superseded, reason from reading where evaluation_id = $1 and site_id = $2 order by month, version`, [one.evaluationId, sites[0]]);

describe('a reading', () => {
  it('is of one’s own site, of a measure of this pilot, and of a month that has come', async () => {
    const refused = await enter(0, [reading(1, 1, { siteId: sites[1] }), reading(4, 1), reading(1, 1, { measureId: sites[0] }), reading(1, 100)]);
    expect(refused.blockers).toMatchObject([
      { code: 'not-your-site', operands: { field: 'readings[0].siteId' } },
      { code: 'future-month', operands: { field: 'readings[1].month' } },
      { code: 'unknown-measure', operands: { field: 'readings[2].measureId' } },
    ]);
    expect(await stored()).toEqual([]);
  });

  it('is not of a time before the pilot began; the month in which it began counts', async () => {
    const [before] = monthsFrom(new Date(Date.parse(`${months[0]}T00:00:00Z`) - 86_400_000).toISOString(), 1);
    expect((await enter(0, [reading(0, 1, { month: before })])).blockers).toMatchObject([{ code: 'before-start', operands: { field: 'readings[0].month' } }]);
    expect(codesOf(await enter(0, [reading(0, 99)]))).toEqual([]);
  });

  it('is of a whole month and a number', async () => {
    expect(codesOf(await enter(0, [reading(1, 1, { month: `${months[1]!.slice(0, 8)}02` })]))).toEqual(['BAD_INPUT']);
    expect(codesOf(await enter(0, [reading(1, 1, { value: 'many' })]))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await enter(0, []))).toEqual(['BAD_INPUT']);
  });

  it('entered again changes nothing; another value is a correction, needs a reason, and keeps the old one', async () => {
    await enter(0, [reading(1, 100)]);
    const before = await stored();
    expect(codesOf(await enter(0, [reading(1, 100)]))).toEqual([]);
    expect(await stored()).toEqual(before);
    expect((await enter(0, [reading(1, 101), reading(2, 50)])).blockers).toMatchObject([{ code: 'correction-needs-reason', operands: { before: 100 } }]);
    expect(await stored()).toEqual(before);
    expect(codesOf(await enter(0, [reading(1, 101, { reason: 'Counted twice' })]))).toEqual([]);
    expect((await stored()).filter(({ month }) => month === months[1])).toEqual([
      { month: months[1], value: 100, version: 1, superseded: true, reason: null },
      { month: months[1], value: 101, version: 2, superseded: false, reason: 'Counted twice' },
    ]);
    const seen = await see(await on.cast.who('analyst'), one, 'readings { month value version }');
    expect(seen.readings.filter(({ month }: { month: string }) => month === months[1])).toEqual([{ month: months[1], value: 101, version: 2 }]);
  });

  it('is entered by site leads, not by others', async () => {
    for (const role of ['pilot-lead', 'analyst', 'clinical-reviewer'])
      expect(codesOf(await (await on.cast.who(role)).act('enterReadings', { evaluationId: one.evaluationId, readings: [reading(2, 1)] }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await enter(2, [reading(2, 1)]))).toEqual(['NOT_FOUND']);
  });

  it('is read by its own site and by staff, not by other sites nor by the innovator', async () => {
    await enter(1, [reading(1, 7, { siteId: sites[1] })]);
    const of = async (client: Promise<any>) => (await see(await client, one, 'readings { siteId }')).readings;
    expect(new Set((await of(on.cast.who('site-lead', 1))).map(({ siteId }: { siteId: string }) => siteId))).toEqual(new Set([sites[1]]));
    expect(new Set((await of(on.cast.who('analyst'))).map(({ siteId }: { siteId: string }) => siteId))).toEqual(new Set(sites));
    expect(await of(Promise.resolve(one.innovator))).toBeNull();
  });

  it('is given by its parts too, which a correction keeps, so that the form leaves all sites told together', async () => {
    const parts = (numerator: number | null, denominator: number | null, more: object = {}): object => ({ value: null, numerator, denominator, ...more });
    expect((await enter(0, [reading(2, 0, parts(9, null)), reading(2, 0, parts(45, 50, { value: 60 })), reading(2, 0, parts(1, 0))])).blockers).toMatchObject([
      { code: 'value-not-possible', operands: { field: 'readings[0].denominator' } },
      { code: 'value-not-possible', operands: { field: 'readings[1].value' } },
      { code: 'value-not-possible', operands: { field: 'readings[2].denominator' }, messageForStaff: expect.stringContaining('leave the reading out') },
    ]);
    const pooled = async (): Promise<unknown> => (await see(await on.cast.who('analyst'), one, 'pilotReport { content }')).pilotReport.content.measures[0].pooled;
    expect(await pooled()).toBeNull();
    const why = { reason: 'The counts were found' };
    expect(codesOf(await enter(0, [reading(0, 0, parts(99, 100, why)), reading(1, 0, parts(90, 100, why))]))).toEqual([]);
    expect(codesOf(await enter(1, [reading(1, 7, { siteId: sites[1], numerator: 7, denominator: 100, ...why })]))).toEqual([]);
    expect(await pooled()).not.toBeNull();
    expect((await enter(0, [reading(1, 91, why)])).blockers).toMatchObject([{ code: 'parts-needed', operands: { field: 'readings[0].numerator' } }]);
    expect(codesOf(await enter(0, [reading(1, 90)]))).toEqual([]);
    expect(await on.api.sql('select value, numerator, denominator, version from reading where evaluation_id = $1 and site_id = $2 and month = $3 and not superseded', [one.evaluationId, sites[0], months[1]])).toEqual([{ value: 90, numerator: 90, denominator: 100, version: 3 }]);
    expect(await pooled()).not.toBeNull();
  });

  it('carries the mark of a simulation, which comes off by no means', async () => {
    expect(await on.api.sql('select distinct simulated from reading')).toEqual([{ simulated: true }]);
    await expect(on.api.sql('update reading set simulated = false')).rejects.toThrow('simulated never comes off');
    await expect(on.api.sql('update evaluation set simulated = false')).rejects.toThrow('simulated never comes off');
    expect(await on.api.sql('select distinct simulated from evaluation')).toEqual([{ simulated: true }]);
  });
});

describe('a file of readings', () => uploadsOfReadings(on, () => one));

describe('a deferred pilot', () => {
  it('goes on with its locked measures, its sites and the readings of its first run', async () => {
    const other = await reach(on.cast, 'adoption-decision');
    await playRound(other, 'adoption-decision');
    const before = await see(await on.cast.who('analyst'), other, 'measures { id lockedAt } sites { id } readings { month value }');
    const { decision } = await decidedByTwo(other, 'nhsx-decider', 'defer', { reason: 'One more winter' });
    expect(decision).toBeTruthy();
    expect(await see(await on.cast.who('analyst'), other, 'stage run measures { id lockedAt } sites { id } readings { month value }')).toEqual({ stage: 'pilot', run: 2, ...before });
    await propose(other, 'pilot-lead', 'finish-pilot');
    expect(await see(await on.cast.who('analyst'), other, 'stage run')).toEqual({ stage: 'adoption-decision', run: 2 });
  });
});
