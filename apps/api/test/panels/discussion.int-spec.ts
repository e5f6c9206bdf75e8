import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { allSubmit, codesOf, panelSeat, seated, withPanel, type Seated } from '../support/brought-forward.ts';
import { item, meeting, MEETING, readItem } from '../support/meetings.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { rowCounts } from '../support/written-rows.ts';

const on = withCast();
let coordinator: TestClient;
let chair: TestClient;
let evaluationId: string;
let members: Seated[];
let meetingId: string;
let itemId: string;

/** A panel meets: five members and the chair are named, and the first four came. */
beforeAll(async () => {
  [coordinator, chair] = [await on.cast.who('coordinator'), await on.cast.who('panel-chair')];
  ({ evaluationId } = await withPanel(on.cast, on.api.as));
  const people = on.cast.ids('panel-member').slice(0, 5);
  members = await seated(on.cast, evaluationId, people.map((personId) => ({ personId, seat: panelSeat })), on.api.as);
  ({ id: meetingId } = await chair.done('callPanelMeeting', { programmeId: on.cast.programmeId, ...MEETING, personIds: people }));
  await chair.done('setAgenda', { meetingId, evaluationIds: [evaluationId] });
  itemId = (await meeting(chair, meetingId)).items[0].id;
  const present = [...people.slice(0, 4), on.cast.ids('panel-chair')[0]!];
  await chair.done('recordAttendance', { meetingId, attendance: present.map((personId) => ({ personId, state: 'present' })) });
});

const minute = (client: TestClient, extra: object = {}) => client.act('addMinute', { itemId, text: 'It was said that it is safe', ...extra });
const rescore = (at: number, score = 3, extra: object = {}) => members[at]!.client.act('giveRescore', { itemId, criterion: 'e-safety', score, reason: 'The hazard log is whole', ...extra });

describe('while members score', () => {
  it('nothing is minuted or scored anew, and nothing that was said is there', async () => {
    for (const client of [members[0]!.client, chair]) expect(codesOf(await minute(client))).toEqual(['round-open']);
    expect(codesOf(await rescore(0))).toEqual(['round-open']);
    expect(codesOf(await chair.act('openRescores', { itemId }))).toEqual(['round-open']);
    for (const client of [members[0]!.client, coordinator]) expect(await item(client, itemId)).toMatchObject({ notes: null, rescores: null, ownRescores: null, countedReviews: null, mayMinute: false, mayRescore: false, mayOpen: false });
    expect(await item(members[0]!.client, itemId)).toMatchObject({ quorumHidden: true, quorum: null, left: null });
    expect(await item(coordinator, itemId)).toMatchObject({ quorumHidden: false, quorum: { present: 4 }, left: [] });
  });
});

describe('once the round is closed', () => {
  let first: string;
  beforeAll(async () => {
    await allSubmit(members);
    expect(codesOf(await rescore(0))).toEqual(['not-discussed']);
    expect(codesOf(await chair.act('openRescores', { itemId }))).toEqual(['not-discussed']);
    ({ id: first } = await minute(members[0]!.client, { criterion: 'e-safety' }));
  });

  it('whoever is present minutes what is said, by criterion or as a whole, and corrects by another minute', async () => {
    await chair.done('addMinute', { itemId, text: 'It was said that it is safe in wards', criterion: 'e-safety', corrects: first });
    const { notes } = await item(members[1]!.client, itemId);
    expect(notes).toMatchObject([{ id: first, criterion: 'e-safety', corrects: null }, { corrects: first }]);
    expect(codesOf(await minute(members[4]!.client))).toEqual(['not-in-the-room']);
    expect(codesOf(await minute(coordinator))).toEqual(['not-in-the-room']);
    expect(codesOf(await minute(chair, { criterion: 'charm' }))).toEqual(['unknown-criterion']);
    expect(codesOf(await minute(chair, { corrects: itemId }))).toEqual(['unknown-minute']);
    expect(codesOf(await minute(chair, { text: ' ' }))).toEqual(['BAD_INPUT']);
    for (const role of ['api', 'worker']) {
      const [may] = await on.api.sql(`select has_table_privilege($1, 'panel_note', 'update') or has_table_privilege($1, 'panel_note', 'delete') as change`, [`waymark_${role}`]);
      expect(may).toEqual({ change: false });
    }
  });

  it('staff and auditors of the programme read it, and neither other reviewers nor the innovator know that there is an item', async () => {
    for (const client of [coordinator, await on.cast.who('nhsx-decider'), await on.cast.who('auditor')]) expect((await item(client, itemId)).notes).toHaveLength(2);
    for (const client of [await on.cast.who('clinical-reviewer'), await on.api.as(on.cast.ids('panel-member')[5]!), await on.cast.who('administrator')]) {
      expect(codesOf(await readItem(client, itemId) as never)).toEqual(['NOT_FOUND']);
      expect(codesOf(await minute(client))).toEqual(['NOT_FOUND']);
    }
  });

  it('stays on the agenda', async () => expect(codesOf(await chair.act('setAgenda', { meetingId, evaluationIds: [] }))).toEqual(['already-heard']));
});

describe('a score that is given anew', () => {
  const recorded = async (): Promise<string[]> => (await on.api.sql<{ text: string }>(`select text from audit.event where text like '%panel.rescored%'`)).map(({ text }) => text);

  it('is on the scale, with a reason, of a criterion of the rubric, by a member who is present', async () => {
    const before = await rowCounts(on.api);
    expect(codesOf(await rescore(0, 5))).toEqual(['BAD_INPUT']);
    expect(codesOf(await rescore(0, -1))).toEqual(['BAD_INPUT']);
    expect(codesOf(await rescore(0, 3, { reason: '' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await rescore(0, 3, { criterion: 'charm' }))).toEqual(['unknown-criterion']);
    expect(codesOf(await rescore(4))).toEqual(['not-in-the-room']);
    expect(codesOf(await chair.act('giveRescore', { itemId, criterion: 'e-safety', score: 3, reason: 'Mine' }))).toEqual(['FORBIDDEN']);
    expect(await rowCounts(on.api)).toEqual(before);
  });

  it('is sealed: nobody but its giver learns of it, not the chair, not one byte', async () => {
    const lookers = [chair, coordinator, members[1]!.client, members[4]!.client, await on.cast.who('auditor')];
    const look = async () => Promise.all(lookers.flatMap((client) => [readItem(client, itemId), client.query(`{ panelMeeting(id: "${meetingId}") { items { id rescoresOpenedAt mayOpen rescores { score } } } }`), client.query(`{ evaluation(id: "${evaluationId}") { version } myWork { kind id } }`)]));
    const before = JSON.stringify(await look());
    expect(codesOf(await rescore(0, 1))).toEqual([]);
    expect(codesOf(await rescore(0, 2))).toEqual([]);
    expect(JSON.stringify(await look())).toBe(before);
    expect(await item(members[0]!.client, itemId)).toMatchObject({ rescores: null, ownRescores: [{ criterion: 'e-safety', score: 2 }] });
    expect(await recorded()).toEqual([]);
  });

  it('is opened by the chair with all the others at once, and then nobody gives another', async () => {
    await rescore(1, 4);
    const reviews = await on.api.sql('select * from review_content order by review_id, version');
    expect(codesOf(await coordinator.act('openRescores', { itemId }))).toEqual(['FORBIDDEN']);
    await chair.done('openRescores', { itemId });
    // the record tells now, and not before, who gave one and when; not what
    const events = await recorded();
    for (const { personId } of members.slice(0, 2)) expect(events.filter((text) => text.includes(personId) && text.includes('givenAt'))).toHaveLength(1);
    for (const text of events) for (const secret of ['e-safety', '"score"', 'hazard']) expect(text).not.toContain(secret);
    expect(codesOf(await chair.act('openRescores', { itemId }))).toEqual(['scores-opened']);
    expect(codesOf(await rescore(2))).toEqual(['scores-opened']);
    const { rescores, countedReviews } = await item(members[4]!.client, itemId);
    expect(rescores.map(({ score, counted }: any) => [score, counted]).sort()).toEqual([[2, true], [4, true]]);
    expect(countedReviews).toHaveLength(5);
    expect(await item(await on.cast.who('auditor'), itemId)).toMatchObject({ rescores: null, ownRescores: null, countedReviews: null, rescoresOpenedAt: expect.any(String) });
    const { rescores: named } = await item(chair, itemId);
    for (const { person } of named) expect(rescores.map((one: any) => one.person)).not.toContain(person); // members know each other by label
    expect(await on.api.sql('select * from review_content order by review_id, version')).toEqual(reviews);
  });
});

describe('past all code', () => {
  const rows = async (asApi: Database, person: string, table: string): Promise<number> =>
    asApi.read(person, async (tx) => (await rowsOf<{ count: number }>(tx, `select count(*)::int as count from ${table}`, []))[0]!.count);

  it('a row of what was said is nobody’s who writes in an open round, and a sealed score its giver’s alone', async () => {
    const asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 1 });
    const [giver, other, lead, auditor] = [members[0]!.personId, members[2]!.personId, on.cast.ids('panel-chair')[0]!, on.cast.ids('auditor')[0]!];
    const seen = async (table: string) => Promise.all([giver, other, lead, auditor].map((person) => rows(asApi, person, table)));
    try {
      expect([await seen('panel_note'), await seen('panel_rescore')]).toEqual([[2, 2, 2, 2], [2, 2, 2, 0]]);
      await on.api.sql('update panel_item set rescores_opened_at = null, rescores_opened_by = null where id = $1', [itemId]);
      expect([await seen('panel_note'), await seen('panel_rescore')]).toEqual([[2, 2, 2, 2], [1, 0, 0, 0]]);
      await on.api.sql('update panel_item set rescores_opened_at = now(), rescores_opened_by = $2 where id = $1', [itemId, lead]);
      await on.api.sql('update stage_run set round_closed_at = null where evaluation_id = $1 and left_at is null', [evaluationId]);
      expect([await seen('panel_note'), await seen('panel_rescore')]).toEqual([[0, 0, 2, 2], [1, 0, 2, 0]]);
      expect(await item(members[2]!.client, itemId)).toMatchObject({ notes: null, rescores: null, rescoresOpenedAt: null });
    } finally {
      await on.api.sql('update stage_run set round_closed_at = now() where evaluation_id = $1 and left_at is null', [evaluationId]);
      await asApi.close();
    }
  });
});

describe('whoever leaves the room', () => {
  it('sees nothing of it any more, and what they scored does not count', async () => {
    await members[1]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(codesOf(await readItem(members[1]!.client, itemId) as never)).toEqual(['NOT_FOUND']);
    expect(codesOf(await minute(members[1]!.client))).toEqual(['NOT_FOUND']);
    expect(codesOf(await rescore(1))).toEqual(['NOT_FOUND']);
    const { rescores, countedReviews } = await item(chair, itemId);
    expect(rescores.map(({ score, counted }: any) => [score, counted]).sort()).toEqual([[2, true], [4, false]]);
    expect(countedReviews).toHaveLength(4);
    expect(await item(chair, itemId)).toMatchObject({ left: [{ personId: members[1]!.personId }] });
    // members are told no names, nor what does not count: beside the reviews both would undo the labels
    const told = await item(members[2]!.client, itemId);
    expect(told).toMatchObject({ quorumHidden: false, quorum: { present: 3 }, left: null });
    expect(told.rescores.map(({ score }: any) => score)).toEqual([2]);
  });
});

describe('another meeting of the same panel', () => {
  let second: string;
  beforeAll(async () => {
    const people = members.slice(2).map(({ personId }) => personId);
    const { id } = await chair.done('callPanelMeeting', { programmeId: on.cast.programmeId, ...MEETING, personIds: people });
    await chair.done('setAgenda', { meetingId: id, evaluationIds: [evaluationId] });
    await chair.done('recordAttendance', { meetingId: id, attendance: people.map((personId) => ({ personId, state: 'present' })) });
    second = (await meeting(chair, id)).items[0].id;
    await members[2]!.client.done('addMinute', { itemId: second, text: 'It was said again' });
  });
  const anew = () => members[2]!.client.act('giveRescore', { itemId: second, criterion: 'e-safety', score: 1, reason: 'The hazard log is whole' });

  it('takes no sealed score once they are opened', async () => {
    expect(codesOf(await anew())).toEqual(['scores-opened']);
    expect((await item(members[2]!.client, second)).mayRescore).toBe(false);
  });

  it('has them opened with the first one’s, also when the panel has ended', async () => {
    await on.api.sql('update panel_item set rescores_opened_at = null, rescores_opened_by = null where evaluation_id = $1', [evaluationId]);
    expect(codesOf(await anew())).toEqual([]);
    await on.api.sql(`update stage_run set left_at = now() where evaluation_id = $1 and stage = 'panel'`, [evaluationId]);
    expect(codesOf(await anew())).toEqual(['panel-over']);
    expect(await item(chair, second)).toMatchObject({ mayOpen: true, mayRescore: false, rescores: null });
    await chair.done('openRescores', { itemId });
    expect((await item(chair, second)).rescores).toMatchObject([{ score: 1 }]);
    expect(codesOf(await chair.act('openRescores', { itemId: second }))).toEqual(['scores-opened']);
  });
});
