import { beforeAll, expect, it } from '@jest/globals';
import { commitment } from '@waymark/domain/audit';
import { monthInWords } from '@waymark/domain/calendar';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { monthsFrom } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo } from '../support/simulated-clock.ts';
import type { Stage } from '../support/with-cast.ts';
import { detailsOn } from '../support/work.ts';

/** What is said of stop rules that readings meet, and of values that may be slips: “Share treated in time” stops where two readings in a row are below 80. */
export const stopRules = (on: Stage): void => {
  let one: Case;
  let months: string[];
  let sites: string[];
  let names: string[];
  let measure: string;

  beforeAll(async () => {
    one = await reach(on.cast, 'pilot');
    const seen = await see(await on.cast.who('analyst'), one, 'since measures { id }');
    const own = await Promise.all([0, 1].map(async (lead) => (await see(await on.cast.who('site-lead', lead), one, 'sites { id organisation }')).sites[0]));
    [months, sites, names, measure] = [monthsFrom(seen.since, 8), own.map(({ id }) => id), own.map(({ organisation }) => organisation), seen.measures[0].id];
    await advanceTo(on.cast.admin, `${months[7]!.slice(0, 8)}15T12:00:00.000Z`);
  });

  const enter = async (lead: number, month: number, value: number, more: object = {}): Promise<any> =>
    (await on.cast.who('site-lead', lead)).act('enterReadings', { evaluationId: one.evaluationId, readings: [{ measureId: measure, siteId: sites[lead], month: months[month], value, reason: 'Counted anew' }], ...more });
  const met = async (...entered: Parameters<typeof enter>): Promise<any> => (await enter(...entered)).stopRulesMet;
  const holds = async (): Promise<any[]> => (await see(await on.cast.who('safety-lead'), one, 'holds { id kind text closedAt }')).holds;
  const named = (lead: number, ...of: number[]) => ({ measure: 'Share treated in time', site: names[lead], months: of.map((at) => months[at]) });
  const finish = async (): Promise<string[]> => {
    const { whatBlocks } = await see(await on.cast.who('pilot-lead'), one, 'whatBlocks { transition blockers { code } }');
    return whatBlocks.find(({ transition }: { transition: string }) => transition === 'finish-pilot').blockers.map(({ code }: { code: string }) => code);
  };

  it('fires at the site whose readings met it, and not by those of two sites together', async () => {
    expect([await met(0, 1, 70), await met(1, 1, 70), await met(1, 2, 80)]).toEqual([[], [], []]);
    expect(await holds()).toEqual([]);
    expect(await finish()).not.toContain('noOpenHolds');
    expect(await met(0, 2, 70)).toEqual([named(0, 1, 2)]);
    const months12 = `${monthInWords(months[1]!)} and ${monthInWords(months[2]!)}`;
    expect(await holds()).toEqual([{ id: 'safety-hold-1', kind: 'safety-hold', closedAt: null, text: expect.stringContaining(`“Share treated in time” at ${names[0]}, ${months12}. The rule: Stop where 2 readings in a row are below 80.`) }]);
    expect(await finish()).toContain('noOpenHolds');
  });

  it('is in the history and the record as the act of nobody, and waits for the pilot lead and the safety lead', async () => {
    const { data } = await (await on.cast.who('coordinator')).query('query($id: String!) { history(evaluationId: $id, last: 1) { type by data } }', { id: one.evaluationId });
    expect(data.history).toMatchObject([{ type: 'overlay-raised', by: 'Waymark', data: { kind: 'safety-hold' } }]);
    const record = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and strpos(text, 'stop-rule.fired') > 0`, [`evaluation/${one.evaluationId}`]);
    expect(record.map(({ text }) => JSON.parse(text) as object)).toMatchObject([{ actor: 'platform', act: 'stop-rule.fired', data: { measure, site: sites[0], months: [months[1], months[2]], hold: 'safety-hold-1' } }]);
    for (const role of ['pilot-lead', 'safety-lead']) expect(await detailsOn(await on.cast.who(role), one, 'look-at-stop-rule')).toEqual([`Share treated in time, ${names[0]}`]);
    for (const role of ['analyst', 'coordinator', 'site-lead']) expect(await detailsOn(await on.cast.who(role), one, 'look-at-stop-rule')).toEqual([]);
  });

  it('is read by staff with its hold, by the lead of its site without it, and by no other', async () => {
    const of = async (client: Promise<any>) => (await see(await client, one, 'stopFirings { siteId months hold simulated }')).stopFirings;
    const firing = { siteId: sites[0], months: [months[1], months[2]], simulated: true };
    expect(await of(on.cast.who('analyst'))).toEqual([{ ...firing, hold: 'safety-hold-1' }]);
    expect(await of(on.cast.who('site-lead', 0))).toEqual([{ ...firing, hold: null }]);
    expect(await of(on.cast.who('site-lead', 1))).toEqual([]);
    expect(await of(Promise.resolve(one.innovator))).toBeNull();
  });

  it('stays where a correction unmakes it, and lays nothing where another makes it again, also once people have lifted the hold', async () => {
    expect(await enter(0, 2, 95)).toMatchObject({ stopRulesMet: [], replaced: [{ ...without(named(0)), month: months[2], version: 1, before: 70, value: 95, by: expect.any(String), at: expect.stringMatching(/Z$/u) }] });
    expect([(await holds())[0].closedAt, await finish()]).toEqual([null, expect.arrayContaining(['noOpenHolds'])]);
    expect(await met(0, 2, 70)).toEqual([]);
    await (await on.cast.who('safety-lead')).done('closeOverlay', { evaluationId: one.evaluationId, overlayId: 'safety-hold-1', reason: 'The clinic was closed' });
    expect(await detailsOn(await on.cast.who('safety-lead'), one, 'look-at-stop-rule')).toEqual([]);
    expect([await met(0, 2, 95), await met(0, 2, 70), (await holds()).length]).toEqual([[], [], 1]);
    expect((await see(await on.cast.who('analyst'), one, 'stopFirings { id }')).stopFirings).toHaveLength(1);
  });

  it('fires anew in a month more, and then lays a second hold', async () => {
    expect(await met(0, 3, 70)).toEqual([named(0, 2, 3)]);
    expect((await holds()).map(({ id, closedAt }) => [id, closedAt === null])).toEqual([['safety-hold-1', false], ['safety-hold-2', true]]);
    expect(await met(0, 4, 71)).toEqual([named(0, 3, 4)]);
    expect(await holds()).toHaveLength(2); // that of the month before lies still
  });

  it('of two files sent at once fires once, and the second sender is told of the first', async () => {
    const lead = await on.cast.who('site-lead', 1);
    const file = (value: number) => lead.upload('readings.csv', ['measure,site,month,value,reason', `Share treated in time,"${names[1]}",${months[2]!.slice(0, 7)},${value},Late figures`].join('\n'));
    const ids = await Promise.all([file(60), file(61)].map(async (sent) => (await sent).body.id as string));
    const answers = await Promise.all(ids.map((uploadId) => lead.act('uploadReadings', { evaluationId: one.evaluationId, uploadId })));
    expect(answers.map(({ corrected }) => corrected)).toEqual([1, 1]);
    expect(answers.flatMap(({ stopRulesMet }) => stopRulesMet)).toEqual([named(1, 1, 2)]);
    expect(answers.flatMap(({ replaced }) => replaced.map(({ version }: { version: number }) => version)).sort()).toEqual([1, 2]);
    expect(answers.flatMap(({ replaced }) => replaced).find(({ version }) => version === 2).before).not.toBe(80);
    expect((await holds()).map(({ id }) => id)).toEqual(['safety-hold-1', 'safety-hold-2', 'safety-hold-3']);
  });

  it('asks about a value far from the others, and takes it once what was shown is confirmed: nothing else, and not beside other readings', async () => {
    const shown = async (month: number, value: number, more: object = {}): Promise<any> => (await enter(0, month, value, more)).blockers[0];
    expect(await shown(5, -5)).toMatchObject({ code: 'value-not-possible', operands: { field: 'readings[0].value' } });
    const first = await shown(5, 7_000);
    expect(first).toMatchObject({ code: 'confirm-value', operands: { field: 'readings[0].value', mark: expect.stringMatching(/^[0-9a-f]{64}$/u) } });
    expect(codesOf(await enter(0, 5, 7_000, { confirmed: 'yes' }))).toEqual(['BAD_INPUT']);
    expect((await shown(5, 70_000, { confirmed: first.operands.mark })).code).toBe('confirm-value');
    expect(codesOf(await enter(0, 6, 72))).toEqual([]); // another value arrives meanwhile
    const second = await shown(5, 7_000, { confirmed: first.operands.mark });
    expect([second.messageForStaff, second.operands.mark === first.operands.mark]).toEqual([expect.stringMatching(/^What you confirmed is not what stands here now: look again\. 7000 is far/u), false]);
    expect(codesOf(await enter(0, 5, 7_000, { confirmed: second.operands.mark }))).toEqual([]);
    expect(await confirmedEvents()).toEqual([{ readings: 1, shown: await committed(second.operands.mark) }]);
  });

  it('asks so of files too, and the reading says for good what was asked of it', async () => {
    const lead = await on.cast.who('site-lead', 0);
    const send = async (value: number, confirmed?: string): Promise<any> => {
      const { body } = await lead.upload('readings.csv', ['measure,site,month,value', `Share treated in time,"${names[0]}",${months[7]!.slice(0, 7)},${value}`].join('\n'));
      return lead.act('uploadReadings', { evaluationId: one.evaluationId, uploadId: body.id, ...(confirmed ? { confirmed } : {}) });
    };
    const asked = await send(80_000);
    expect(asked).toMatchObject({ entered: 0, unsureCount: 1, unsureRows: [{ line: 2, field: 'value' }], unsureMark: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(await send(81_000, asked.unsureMark)).toMatchObject({ entered: 0, unsureCount: 1 });
    expect(await send(80_000, asked.unsureMark)).toMatchObject({ entered: 1, unsureCount: 0, unsureMark: null });
    expect((await confirmedEvents())[1]).toEqual({ readings: 1, shown: await committed(asked.unsureMark) });
    const { readings } = await see(await on.cast.who('analyst'), one, 'readings { value warning }');
    expect(readings.filter(({ warning }: { warning: string | null }) => warning)).toEqual([
      { value: 7_000, warning: expect.stringContaining('7000 is far from the other readings here, which lie between 70 and 72') },
      { value: 80_000, warning: expect.stringContaining('which lie between 70 and 7000') },
    ]);
    const kept = await on.api.sql<{ against: object[] }>('select warned_against as against from reading where evaluation_id = $1 and warning is not null order by month', [one.evaluationId]);
    expect(kept[0]!.against).toEqual([1, 2, 3, 4, 6].map((at) => ({ month: months[at], value: expect.any(Number) })));
  });

  /** What the record says of a mark: it follows from the mark by a key that is kept apart, and not from the mark alone. */
  const committed = async (mark: string): Promise<string> => {
    const [row] = await on.api.sql<{ key: Buffer }>('select key from audit.commitment_key where record = $1', [`evaluation/${one.evaluationId}/confirmed`]);
    return commitment(row!.key, mark);
  };

  const confirmedEvents = async (): Promise<object[]> =>
    (await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and strpos(text, 'readings.confirmed') > 0 order by seq`, [`evaluation/${one.evaluationId}`])).map(({ text }) => (JSON.parse(text) as { data: object }).data);
};

const without = ({ measure, site }: { measure: string; site: string | undefined }) => ({ measure, site });
