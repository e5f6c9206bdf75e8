import { beforeAll, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { MEASURE, monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { Stage } from '../support/with-cast.ts';

/** Counts by groups of people: MEASURE is told by sex. */
export const groupsOfPeople = (on: Stage): void => {
  let one: Case;
  let months: string[];
  let measureId: string;
  let sites: string[];
  const enter = async (lead: number, groups: object[]): Promise<any> =>
    (await on.cast.who('site-lead', lead)).act('enterGroupReadings', { evaluationId: one.evaluationId, groups: groups.map((group) => ({ measureId, siteId: sites[lead], month: months[0], breakdown: 'Sex', ...group })) });
  const equity = async (): Promise<any> => (await see(await on.cast.who('analyst'), one, 'pilotReport { content }')).pilotReport.content.measures[0].equity[0];

  beforeAll(async () => {
    one = await reach(on.cast, 'pilot');
    const seen = await Promise.all([0, 1].map(async (lead) => see(await on.cast.who('site-lead', lead), one, 'since sites { id } measures { id }')));
    [sites, measureId, months] = [seen.map((each) => each.sites[0].id), seen[0].measures[0].id, monthsFrom(seen[0].since, 4)];
    await advanceTo(on.cast.admin, `${months[3]!.slice(0, 8)}15T12:00:00.000Z`);
  });

  it('are of groups that the plan names, of one’s own site and of months that have come, each fault with its field', async () => {
    const { blockers } = await enter(0, [{ group: 'Other', numerator: 1, denominator: 2 }, { group: 'Male', numerator: 3, denominator: 2, siteId: sites[1] }, { group: 'Male', numerator: 1, denominator: 2, month: '2001-01-01' }]);
    expect(blockers.map(({ operands }: any) => operands.field)).toEqual(['groups[0].group', 'groups[1].siteId', 'groups[1].numerator', 'groups[2].month']);
    expect(codesOf(await enter(0, [{ group: 'Male', numerator: 0.5, denominator: 2 }]))).toEqual(['BAD_INPUT']);
    expect(codesOf(await (await on.cast.who('pilot-lead')).act('enterGroupReadings', { evaluationId: one.evaluationId, groups: [{ measureId, siteId: sites[0], month: months[0], breakdown: 'Sex', group: 'Male', numerator: 1, denominator: 2 }] }))).toEqual(['FORBIDDEN']);
  });

  it('are read as they are by their site alone, by others in no draft', async () => {
    expect(codesOf(await enter(0, [{ group: 'Female', numerator: 41, denominator: 52 }, { group: 'Male', numerator: 3, denominator: 48 }]))).toEqual([]);
    expect(codesOf(await enter(0, [{ group: 'Female', numerator: 41, denominator: 52 }]))).toEqual([]);
    const own = async (client: Promise<any>): Promise<any> => (await see(await client, one, 'groupReadings { siteId group numerator version simulated }')).groupReadings;
    expect(await own(on.cast.who('site-lead', 0))).toEqual([{ siteId: sites[0], group: 'Female', numerator: 41, version: 1, simulated: true }, { siteId: sites[0], group: 'Male', numerator: 3, version: 1, simulated: true }]);
    expect([await own(on.cast.who('site-lead', 1)), await own(on.cast.who('analyst')), await own(Promise.resolve(one.innovator))]).toEqual([[], null, null]);
    expect(await equity()).toEqual({ name: 'Sex', groups: [], sentences: [expect.stringContaining('when a run of the pilot ends')] }); // a draft
    expect((await see(await on.cast.who('site-lead', 1), one, 'pilotReport { content }')).pilotReport.content.measures[0].equity).toBeUndefined();
  });

  it('are corrected with a reason, by file too, and the earlier ones stay', async () => {
    expect((await enter(0, [{ group: 'Male', numerator: 30, denominator: 48 }])).blockers).toMatchObject([{ code: 'bad-group-reading', operands: { field: 'groups[0].reason' } }]);
    const [{ organisation }] = (await see(await on.cast.who('site-lead', 0), one, 'sites { organisation }')).sites;
    const row = (month: string, rest: string): string => `${MEASURE.name},"${organisation}",${month.slice(0, 7)},${rest}\n`;
    const { body } = await (await on.cast.who('site-lead', 0)).upload('readings.csv', `measure,site,month,breakdown,group,numerator,denominator,value,reason\n${row(months[0]!, 'Sex,Male,30,48,,Counted again')}${row(months[0]!, ',,,,112,')}${row(months[1]!, 'Sex,Nobody,1,2,,')}`);
    expect(await (await on.cast.who('site-lead', 0)).done('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id })).toMatchObject({ entered: 1, groups: 1, refusedRows: [{ line: 4, field: 'group' }] });
    expect(await on.api.sql(`select numerator, version, superseded, reason from group_reading where evaluation_id = $1 and group_name = 'Male' order by version`, [one.evaluationId])).toEqual([
      { numerator: 3, version: 1, superseded: true, reason: null }, { numerator: 30, version: 2, superseded: false, reason: 'Counted again' },
    ]);
  });
};
