import { expect, it } from '@jest/globals';
import { describeShared } from '@waymark/testing/vectors';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const MEASURE = 'Attendances';
const MONTHS = 36;
/** The month with which another trust's attendances are counted in: the series triples. */
const MERGED = 27;

describeShared('three years of a trust that merged, as the readings of a pilot', 'domain/spc/set-04-ae-attendances.json', (read) => {
  it('come in by file, are told as a change, and no more as one once the limits begin anew where the trusts merged', async () => {
    const values: number[] = read().cases.find(({ id }: any) => id === 'ae-attend-rrk').points.map(({ value }: { value: number }) => value);
    expect(values).toHaveLength(MONTHS);
    const one: Case = await reach(on.cast, 'pilot');
    const lead = await on.cast.who('site-lead', 0);
    const { since, sites } = await see(lead, one, 'since sites { id organisation }');
    const [months, [{ id: siteId, organisation }]] = [monthsFrom(since, MONTHS), sites];
    const [{ id: measureId }] = (await on.api.sql(
      `insert into measure (id, evaluation_id, name, unit, direction, baseline, target, main, agreed_by, agreed_at, locked_by, locked_at)
       select gen_random_uuid(), evaluation_id, $2, 'attendances', 'decrease', 9000, 9000, false, agreed_by, agreed_at, locked_by, locked_at from measure where evaluation_id = $1 and main returning id`,
      [one.evaluationId, MEASURE],
    )) as [{ id: string }];
    await advanceTo(on.cast.admin, `${months.at(-1)!.slice(0, 8)}28T12:00:00.000Z`);

    const upload = async (): Promise<any> => {
      const { body } = await lead.upload('attendances.csv', ['measure,site,month,value', ...values.map((value, at) => `${MEASURE},"${organisation}",${months[at]!.slice(0, 7)},${value}`)].join('\n'));
      return lead.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id });
    };
    expect(await upload()).toMatchObject({ entered: MONTHS, refusedCount: 0 });
    expect(await upload()).toMatchObject({ entered: 0, unchanged: MONTHS, refusedCount: 0 });

    const told = async (): Promise<any> =>
      (await see(await on.cast.who('analyst'), one, 'pilotReport { content }')).pilotReport.content.measures.find(({ name }: any) => name === MEASURE).sites.find((site: any) => site.siteId === siteId);
    const rebase = async (at: number): Promise<any> =>
      (await on.cast.who('pilot-lead')).act('recordRebase', { evaluationId: one.evaluationId, measureId, siteId, month: months[at], kind: 'organisations-merged', changedOn: months[at], reason: 'Another trust became part of this one' });

    const before = await told();
    expect(before).toMatchObject({ known: MONTHS, missing: [], variation: 'concern' });
    expect(before.mean).toBeCloseTo(values.reduce((all, one) => all + one, 0) / MONTHS, 6);
    // while the level still moves nothing begins anew
    expect(codesOf(await rebase(MONTHS - 3))).toContain('too-few-since');
    expect(codesOf(await rebase(MERGED))).toEqual([]);
    const after = await told();
    // nine months since are fewer than the twelve that a verdict takes
    expect(after).toMatchObject({ known: MONTHS, missing: [], variation: 'insufficient-data' });
    expect(after.cautions).toContainEqual(expect.stringContaining('Another trust became part of this one'));
  }, 120_000);
});
