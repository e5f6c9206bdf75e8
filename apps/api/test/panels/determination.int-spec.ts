import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { allSubmit, codesOf, EVIDENCE, panelSeat, seated, seen, withPanel, type Seated } from '../support/brought-forward.ts';
import { determined, DRAFT, MEETING, meeting, readDetermined } from '../support/meetings.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf, rowCounts } from '../support/written-rows.ts';

const on = withCast();
let coordinator: TestClient;
let chair: TestClient;
let evaluationId: string;
let innovatorId: string;
let members: Seated[];
let itemId: string;

/** A panel of eight meets: six came, and two did not. */
beforeAll(async () => {
  [coordinator, chair] = [await on.cast.who('coordinator'), await on.cast.who('panel-chair')];
  ({ evaluationId, innovatorId } = await withPanel(on.cast, on.api.as));
  const people = [...on.cast.ids('panel-member').slice(0, 6), (await on.cast.newPerson(['panel-member'])).id, (await on.cast.newPerson(['panel-member'])).id];
  members = await seated(on.cast, evaluationId, people.map((personId) => ({ personId, seat: panelSeat })), on.api.as);
  const { id: meetingId } = await chair.done('callPanelMeeting', { programmeId: on.cast.programmeId, ...MEETING, personIds: people });
  await chair.done('setAgenda', { meetingId, evaluationIds: [evaluationId] });
  itemId = (await meeting(chair, meetingId)).items[0].id;
  await chair.done('recordAttendance', { meetingId, attendance: people.slice(0, 6).map((personId) => ({ personId, state: 'present' })) });
});

const save = (client: TestClient, extra: object = {}) => client.act('saveDetermination', { itemId, ...DRAFT, transition: 'revise', ...extra });
const finalise = (expectedVersion: number, client = chair) => client.act('finaliseDetermination', { itemId, expectedVersion });
const discard = (expectedVersion: number, client = chair) => client.act('discardDetermination', { itemId, expectedVersion });
const view = (at: number, text = 'The falls are not counted') => members[at]!.client.act('recordMinorityView', { itemId, text });
const vote = (at: number, cast: string, motion = 'revise') => members[at]!.client.act('castVote', { evaluationId, motion, vote: cast, reason: 'As I said' });
const stored = () => on.api.sql<any>('select * from panel_determination where evaluation_id = $1 and discarded_at is null order by number', [evaluationId]);

describe('while members score', () => {
  it('nothing is determined, and nobody sees otherwise', async () => {
    expect(codesOf(await save(chair))).toEqual(['round-open']);
    expect(codesOf(await view(0))).toEqual(['round-open']);
    expect(await determined(members[0]!.client, itemId)).toMatchObject({ determination: null, minorityViews: null, mayDetermine: false, mayDissent: false });
  });
});

describe('a draft', () => {
  beforeAll(() => allSubmit(members, EVIDENCE, 'strong'));

  it('is written by the chair alone, of what the panel can determine, and whole', async () => {
    const before = await rowCounts(on.api);
    for (const client of [coordinator, members[0]!.client]) expect(codesOf(await save(client))).toEqual(['FORBIDDEN']);
    expect(codesOf(await save(chair, { transition: 'crown-them' }))).toEqual(['unknown-motion']);
    expect(codesOf(await save(chair, { transition: 'withdraw' }))).toEqual(['unknown-motion']);
    for (const wrong of [{ reasons: ' ' }, { reasons: 'x'.repeat(10_001) }, { conditions: [{ text: 'Report', owner: '', dueOn: '2031-01-31' }] }, { conditions: [{ text: 'Report', owner: 'They', dueOn: '2031-02-30' }] }]) expect(codesOf(await save(chair, wrong))).toEqual(['BAD_INPUT']);
    expect(codesOf(await finalise(1))).toEqual(['nothing-drafted']);
    expect(codesOf(await discard(1))).toEqual(['nothing-drafted']);
    expect(await rowCounts(on.api)).toEqual(before);
    expect(codesOf(await save(chair))).toEqual([]);
  });

  it('can be discarded by the chair who read it: the panel then decides as if it had not been begun, and what stood there is kept', async () => {
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] }))).toContain('determination-open');
    expect(codesOf(await discard(1, coordinator))).toEqual(['FORBIDDEN']);
    expect(codesOf(await discard(2))).toEqual(['saved-since']);
    expect(codesOf(await discard(1))).toEqual([]);
    expect(codesOf(await discard(1))).toEqual(['nothing-drafted']);
    expect((await determined(chair, itemId)).determination).toBeNull();
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] }))).not.toContain('determination-open');
    const [kept] = await on.api.sql<any>('select id, reasons, discarded_at from panel_determination where evaluation_id = $1', [evaluationId]);
    expect(kept).toMatchObject({ reasons: DRAFT.reasons, discarded_at: expect.any(Date) });
    await expect(on.api.sql(`update panel_determination set discarded_at = null, discarded_by = null where id = $1`, [kept.id])).rejects.toThrow('stays as it was');
    expect((await actsOf(on.api, `evaluation/${evaluationId}`)).at(-1)).toBe('panel.determination-discarded');
    expect(codesOf(await save(chair))).toEqual([]);
  });

  it('of two who wrote at once keeps the first, and tells the second whose it is', async () => {
    const refused = await save(chair, { reasons: 'Second thoughts' });
    expect(refused.blockers).toMatchObject([{ code: 'saved-since', operands: { version: 1, by: expect.any(String) } }]);
    expect((await stored()).map(({ reasons }: any) => reasons)).toEqual([DRAFT.reasons]);
    expect(codesOf(await save(chair, { expectedVersion: 1, reasons: 'Second thoughts' }))).toEqual([]);
    expect(codesOf(await save(chair, { expectedVersion: 1 }))).toEqual(['saved-since']);
  });

  it('is there for staff and for members in the room; not for a member who did not come, an auditor, a reviewer outside, or the innovator', async () => {
    for (const client of [chair, coordinator, members[0]!.client]) expect(await determined(client, itemId)).toMatchObject({ determination: { reasons: 'Second thoughts', version: 2, finalisedAt: null, conditions: DRAFT.conditions } });
    expect((await determined(members[0]!.client, itemId)).determination.tally).toBeNull();
    expect((await determined(chair, itemId)).determination.tally).toMatchObject({ for: 0 });
    for (const client of [members[6]!.client, await on.cast.who('auditor')]) expect(await determined(client, itemId)).toMatchObject({ determination: null });
    for (const client of [await on.cast.who('clinical-reviewer'), await on.cast.who('administrator')]) expect(codesOf((await readDetermined(client, itemId)) as never)).toEqual(['NOT_FOUND']);
  });

  it('lets no decision be taken beside it', async () => {
    for (const at of [0, 1, 2, 3]) await vote(at, 'for');
    await vote(4, 'against');
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] }))).toEqual(['determination-open']);
  });
});

describe('a minority view', () => {
  it('is for whoever voted otherwise, in their own words, which they can change', async () => {
    expect(codesOf(await view(5))).toEqual(['not-voted']);
    expect(codesOf(await view(0))).toEqual(['voted-for']);
    expect(codesOf(await view(4, ' '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await view(4))).toEqual([]);
    expect(codesOf(await view(4, 'The falls are counted, and are many'))).toEqual([]);
    await vote(5, 'abstain');
    expect(codesOf(await view(5, 'I could not tell'))).toEqual([]);
    expect(await determined(members[4]!.client, itemId)).toMatchObject({ ownMinorityView: 'The falls are counted, and are many', mayDissent: true });
    expect(await determined(members[0]!.client, itemId)).toMatchObject({ ownMinorityView: null, mayDissent: false });
  });

  it('has its name for the panel and the staff, and does not reach whoever steps back, auditors, or a member who is not there', async () => {
    for (const client of [chair, members[0]!.client]) expect((await determined(client, itemId)).minorityViews.map(({ text }: any) => text)).toEqual(['The falls are counted, and are many', 'I could not tell']);
    for (const client of [await on.cast.who('auditor'), members[6]!.client]) expect(JSON.stringify(await readDetermined(client, itemId))).not.toContain('falls');
    await members[5]!.client.done('recuse', { assignmentId: members[5]!.assignmentId, reason: 'I may join them' });
    expect(codesOf((await readDetermined(members[5]!.client, itemId)) as never)).toEqual(['NOT_FOUND']);
    expect(codesOf(await view(5))).toEqual(['NOT_FOUND']);
  });
});

/** How many rows somebody’s transaction sees, past all code: a member who is there, one who is not, the chair, an auditor, one who stepped back, the innovator. */
const rowsSeen = async (table: string): Promise<number[]> => {
  const asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 });
  const people = [members[0]!.personId, members[6]!.personId, on.cast.ids('panel-chair')[0]!, on.cast.ids('auditor')[0]!, members[5]!.personId, innovatorId];
  const counts: number[] = [];
  for (const person of people) counts.push(await asApi.read(person, async (tx) => (await rowsOf<{ count: number }>(tx, `select count(*)::int as count from ${table}`, []))[0]!.count));
  await asApi.close();
  return counts;
};

describe('past all code', () => {
  it('a draft, discarded or not, is a row of staff and of members who are there, and a view one of the panel', async () => {
    expect(await rowsSeen('panel_determination')).toEqual([2, 0, 2, 0, 0, 0]);
    expect(await rowsSeen('panel_minority_view')).toEqual([2, 0, 2, 0, 0, 0]);
  });
});

describe('finalising', () => {
  it('is the chair’s, of the version that they read, as the votes say or for a reason', async () => {
    const before = await rowCounts(on.api);
    expect(codesOf(await finalise(2, coordinator))).toEqual(['FORBIDDEN']);
    expect(codesOf(await finalise(1))).toEqual(['saved-since']);
    expect(await rowCounts(on.api)).toEqual(before);
    await save(chair, { expectedVersion: 2, transition: 'not-recommend' });
    expect(codesOf(await finalise(3))).toEqual(['departs-from-vote']);
    await save(chair, { expectedVersion: 3, departure: 'New facts' });
    expect(codesOf(await finalise(4))).toEqual(['nothing-departs']);
    // nothing is determined that nobody can follow: the case was never monitored
    expect(codesOf(await save(chair, { expectedVersion: 4, transition: 'reaffirm', departure: 'Nobody can follow it' }))).toEqual(['unknown-motion']);
    await save(chair, { expectedVersion: 4 });
  });

  it('needs the quorum of its step, which whoever leaves takes along', async () => {
    await members[3]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(codesOf(await finalise(5))).toEqual(['quorum']);
    expect(codesOf(await vote(6, 'for'))).toEqual([]);
    expect(codesOf(await finalise(5))).toEqual([]);
  });

  it('freezes it with its votes, who stepped back, quorum and minority view, under a hash that the record has', async () => {
    const [row] = await stored();
    expect(createHash('sha256').update(row.content).digest('hex')).toBe(row.sha256);
    const content = JSON.parse(row.content);
    expect(content).toMatchObject({ transition: 'revise', tally: { for: 4, against: 1, abstained: 0, elsewhere: 0 }, quorum: { enough: true, present: 5, needed: 5 }, minorityViews: [{ person: members[4]!.personId }] });
    expect(content.recused.sort()).toEqual([members[3]!.personId, members[5]!.personId].sort());
    const [event] = await on.api.sql<{ text: string }>(`select text from audit.event where text like '%panel.determined%'`);
    expect(event!.text).toContain(row.sha256);
    for (const words of ['falls', DRAFT.reasons]) expect(event!.text).not.toContain(words);
    await expect(on.api.sql(`update panel_determination set reasons = 'Other' where id = $1`, [row.id])).rejects.toThrow('stays as it is');
  });

  it('is told to all who see the item: names of voters and of whoever left to staff alone, the minority view to none but staff and panel', async () => {
    expect(await determined(chair, itemId)).toMatchObject({ determination: { finalisedBy: expect.any(String), tally: { for: 4, against: 1 }, recusals: 2 }, recused: [expect.any(String), expect.any(String)], mayDetermine: false });
    expect((await determined(chair, itemId)).determinedVotes).toHaveLength(5);
    for (const client of [members[0]!.client, members[6]!.client]) expect(await determined(client, itemId)).toMatchObject({ determination: { tally: { for: 4, against: 1 }, recusals: 2 }, recused: null, determinedVotes: null, minorityViews: [{ mine: false }] });
    expect(await determined(await on.cast.who('auditor'), itemId)).toMatchObject({ determination: { tally: { for: 4 } }, minorityViews: null, determinedVotes: null });
    expect(codesOf((await readDetermined(members[3]!.client, itemId)) as never)).toEqual(['NOT_FOUND']);
  });

  it('is read by whoever decides as it was frozen, with its meeting: not with a view that counts no more, nor with a meeting that heard it later', async () => {
    const [later] = await on.api.sql<{ id: string }>(
      `insert into panel_meeting (id, programme_id, title, held_on, starts_at, place, called_by, called_at)
       select gen_random_uuid(), programme_id, 'A later one', '2039-06-04', '10:00', place, called_by, called_at from panel_meeting limit 1 returning id`,
    );
    await on.api.sql(
      `insert into panel_item (id, meeting_id, evaluation_id, stage_run_id, place, added_by, added_at)
       select gen_random_uuid(), $1, evaluation_id, stage_run_id, 1, added_by, added_at from panel_item where id = $2`,
      [later!.id, itemId],
    );
    expect((await seen(coordinator, evaluationId, 'determinations { itemId minorityViews { text } lapsedAt }')).determinations).toEqual([{ itemId, minorityViews: [{ text: 'The falls are counted, and are many' }], lapsedAt: null }]);
    await on.api.sql('delete from panel_item where meeting_id = $1', [later!.id]);
    await on.api.sql('delete from panel_meeting where id = $1', [later!.id]);
  });

  it('is a row of whoever sees the item, and of nobody else', async () => {
    expect(await rowsSeen('panel_determination')).toEqual([2, 1, 2, 1, 0, 0]);
    expect(await rowsSeen('panel_minority_view')).toEqual([2, 2, 2, 0, 0, 0]);
  });

  it('ends votes, minority views and drafts', async () => {
    for (const refused of [await vote(0, 'against'), await view(4), await save(chair), await finalise(5)]) expect(['determined', 'votes-closed']).toEqual(expect.arrayContaining(codesOf(refused)));
  });
});

describe('once it is final', () => {
  it('a panel whose quorum is lost votes and determines anew, and the first stays as it was', async () => {
    const [first] = await stored();
    await members[2]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(await determined(chair, itemId)).toMatchObject({ mayDetermine: true });
    // it is noticed at once and for good: nobody's vote, and no waiver, makes it stand again
    expect((await stored())[0].lapsed_at).not.toBeNull();
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] }))).toContain('determination-lapsed');
    await expect(on.api.sql('update panel_determination set lapsed_at = null where id = $1', [first.id])).rejects.toThrow('stays as it is');
    // what is voted afterwards does not hold the first one up
    expect(codesOf(await vote(7, 'for'))).toEqual([]);
    expect(codesOf(await save(chair))).toEqual([]);
    expect(codesOf(await finalise(1))).toEqual([]);
    expect((await stored()).map(({ number }: any) => number)).toEqual([2, 3]);
    expect((await stored())[0]).toEqual({ ...first, lapsed_at: expect.any(Date) });
  });

  it('is written anew where a guard refuses its step, and only there', async () => {
    const [, second] = await stored();
    const leadsTo = (transition: string) =>
      on.api.sql(`alter table panel_determination disable trigger stay_determined; update panel_determination set transition = '${transition}' where id = '${second.id}'; alter table panel_determination enable trigger stay_determined`);
    expect(await determined(chair, itemId)).toMatchObject({ mayDetermine: false });
    await leadsTo('reaffirm');
    expect(await determined(chair, itemId)).toMatchObject({ mayDetermine: true, determination: { id: second.id } });
    expect(await determined(members[0]!.client, itemId)).toMatchObject({ mayDetermine: false });
    await leadsTo('revise');
    expect(await determined(chair, itemId)).toMatchObject({ mayDetermine: false });
  });

  it('the decision is what it determined and nothing else, and it names that decision; the innovator reads nothing of it', async () => {
    expect(codesOf(await chair.act('propose', { evaluationId, transition: 'not-recommend', reason: 'No' }))).toContain('determined-otherwise');
    const { decision } = await chair.done('propose', { evaluationId, transition: 'revise', reason: 'Tell us more', questions: ['harms'] });
    expect((await determined(chair, itemId)).determination).toMatchObject({ decision, number: 3 });
    const { determinations } = await seen(coordinator, evaluationId, 'determinations { transition conditions { text owner dueOn } decision sha256 lapsedAt }');
    expect(determinations).toMatchObject([{ decision: null, lapsedAt: expect.any(String) }, { lapsedAt: null, transition: 'revise', conditions: DRAFT.conditions, decision }]);
    expect((await seen(await on.cast.who('auditor'), evaluationId, 'determinations { id }')).determinations).toBeNull();
    for (const refused of [await vote(0, 'against'), await save(chair)]) expect(codesOf(refused)).not.toEqual([]);
    expect((await actsOf(on.api, `evaluation/${evaluationId}`)).filter((act) => act === 'panel.determined')).toHaveLength(2);
  });
});

describe('a policy that lets through what it should not', () => {
  it('would be seen by the rows above', async () => {
    const before = await rowsSeen('panel_determination');
    await on.api.sql('create policy leak on panel_determination for select to waymark_api using (true)');
    expect(await rowsSeen('panel_determination')).not.toEqual(before);
    await on.api.sql('drop policy leak on panel_determination');
    expect(await rowsSeen('panel_determination')).toEqual(before);
  });
});
