import { beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, inReview, panelSeat, seated, withPanel, type Seated } from '../support/brought-forward.ts';
import { called, meeting, MEETING, readMeeting } from '../support/meetings.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let coordinator: TestClient;
let chair: TestClient;
beforeAll(async () => {
  coordinator = await on.cast.who('coordinator');
  chair = await on.cast.who('panel-chair');
});

interface Panel {
  evaluationId: string;
  members: Seated[];
}

const panel = async (): Promise<Panel> => {
  const { evaluationId } = await withPanel(on.cast, on.api.as);
  return { evaluationId, members: await seated(on.cast, evaluationId, on.cast.ids('panel-member').slice(0, 5).map((personId) => ({ personId, seat: panelSeat })), on.api.as) };
};
const agenda = async (client: TestClient, id: string): Promise<[number, string][]> => (await meeting(client, id)).items.map((item: any) => [item.number, item.evaluationId]);
const came = (meetingId: string, people: readonly string[], state = 'present') => coordinator.done('recordAttendance', { meetingId, attendance: people.map((personId) => ({ personId, state })) });
const listed = async (client: TestClient): Promise<string[]> => (await client.query('{ panelMeetings { id attendees { name } items { id } } }')).data.panelMeetings.map(({ id }: { id: string }) => id);
const notFound = async (answers: any[]): Promise<void> =>
  expect(new Set(answers.map(({ errors }) => JSON.stringify(errors.map(({ message, extensions }: any) => [message, extensions.code]))))).toEqual(new Set([JSON.stringify([['There is nothing here that you may see', 'NOT_FOUND']])]));

describe('a meeting', () => {
  it('is called by a chair or a coordinator of the programme, and seen by its staff, its auditors and whoever is named', async () => {
    const named = on.cast.ids('panel-member')[0]!;
    const { id } = await chair.done('callPanelMeeting', { programmeId: on.cast.programmeId, ...MEETING, personIds: [named] });
    const member = await on.api.as(named);
    expect(await meeting(member, id)).toMatchObject({ ...MEETING, ownState: 'expected', mayConvene: false, items: [], attendees: [{ state: 'expected' }, { state: 'expected' }] });
    expect(await meeting(coordinator, id)).toMatchObject({ ownState: null, mayConvene: true });
    for (const client of [member, coordinator, await on.cast.who('nhsx-decider'), await on.cast.who('auditor')]) expect(await listed(client)).toContain(id);
    const others = [await on.api.as(on.cast.ids('panel-member')[1]!), await on.cast.who('clinical-reviewer'), await on.cast.who('site-lead'), await on.cast.who('administrator')];
    await notFound(await Promise.all(others.map((client) => readMeeting(client, id))));
    for (const client of others) expect(await listed(client)).not.toContain(id);
    await coordinator.done('changePanelMeeting', { meetingId: id, ...MEETING, startsAt: '14:30' });
    expect((await meeting(member, id)).startsAt).toBe('14:30');
  });

  it('is nobody else’s to call, nor with somebody who is of no panel, nor in another programme', async () => {
    const input = { programmeId: on.cast.programmeId, ...MEETING, personIds: [] as string[] };
    for (const role of ['panel-member', 'nhsx-decider', 'clinical-reviewer']) expect(codesOf(await (await on.cast.who(role)).act('callPanelMeeting', input))).toEqual(['FORBIDDEN']);
    const stranger = await coordinator.act('callPanelMeeting', { ...input, personIds: [on.cast.ids('site-lead')[0]] });
    expect(stranger.blockers).toMatchObject([{ code: 'unknown-member', operands: { field: 'personIds' } }]);
    expect(codesOf(await coordinator.act('callPanelMeeting', { ...input, programmeId: '00000000-0000-4000-8000-000000000000' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await coordinator.act('callPanelMeeting', { ...input, heldOn: '2030-02-30' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await coordinator.act('callPanelMeeting', { ...input, startsAt: '25:00' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await coordinator.act('callPanelMeeting', { ...input, title: '  ' }))).toEqual(['BAD_INPUT']);
  });
});

describe('an agenda', () => {
  let meetingId: string;
  let [first, second, third]: Panel[] = [];
  beforeAll(async () => {
    [first, second, third] = [await panel(), await panel(), await panel()];
    meetingId = await called(on.cast);
    await coordinator.done('setAgenda', { meetingId, evaluationIds: [first!.evaluationId, second!.evaluationId, third!.evaluationId] });
  });

  it('has only what is with a panel, in its order', async () => {
    expect(await agenda(coordinator, meetingId)).toEqual([[1, first!.evaluationId], [2, second!.evaluationId], [3, third!.evaluationId]]);
    const evaluationIds = [third!, second!, first!].map((one) => one.evaluationId);
    await chair.done('setAgenda', { meetingId, evaluationIds });
    expect(await agenda(coordinator, meetingId)).toEqual(evaluationIds.map((id, at) => [at + 1, id]));
    await coordinator.done('setAgenda', { meetingId, evaluationIds: [...evaluationIds].reverse() });
    const { evaluationId } = await inReview(on.cast);
    expect(codesOf(await coordinator.act('setAgenda', { meetingId, evaluationIds: [evaluationId] }))).toEqual(['not-with-a-panel']);
    expect(codesOf(await coordinator.act('setAgenda', { meetingId, evaluationIds: ['00000000-0000-4000-8000-000000000000'] }))).toEqual(['NOT_FOUND']);
    expect((await agenda(coordinator, meetingId)).length).toBe(3);
  });

  it('has no item for a member who stepped back from its panel: neither its title nor its number', async () => {
    const { client, assignmentId, personId } = second!.members[0]!;
    const before = (await meeting(client, meetingId)).items[1];
    expect(before).toMatchObject({ number: 2, evaluationId: second!.evaluationId, left: null });
    await client.done('recuse', { assignmentId, reason: 'I may join them' });
    expect(await agenda(client, meetingId)).toEqual([[1, first!.evaluationId], [2, third!.evaluationId]]);
    const answer = await readMeeting(client, meetingId);
    for (const secret of [second!.evaluationId, before.id, before.reference]) expect(JSON.stringify(answer)).not.toContain(secret);
    await notFound([await client.query(`{ panelItem(id: "${before.id}") { id } }`), await client.query('{ panelItem(id: "00000000-0000-4000-8000-000000000000") { id } }')]);
    const readers = [second!.members[1]!.client, coordinator, await on.cast.who('auditor')];
    const [other, staff, auditor] = await Promise.all(readers.map(async (client) => (await meeting(client, meetingId)).items[1]));
    expect(staff).toMatchObject({ number: 2, quorumHidden: false, quorum: { needed: 5 }, left: [{ personId }] });
    expect(auditor).toMatchObject({ number: 2, left: null });
    // who reviews with them is nothing that members learn while they score
    expect(other).toMatchObject({ number: 2, quorumHidden: true, quorum: null, left: null });
  });

  it('has no item for staff with a conflict, who set what they see of it and neither move nor learn the rest', async () => {
    const colleague = await on.cast.newPerson(['coordinator']);
    expect((await agenda(colleague.client, meetingId)).length).toBe(3);
    await colleague.client.done('declareConflict', { evaluationId: first!.evaluationId, because: 'I advise its maker' });
    expect(await agenda(colleague.client, meetingId)).toEqual([[1, second!.evaluationId], [2, third!.evaluationId]]);
    const hidden = await colleague.client.act('setAgenda', { meetingId, evaluationIds: [first!.evaluationId] });
    await notFound([hidden, await colleague.client.act('setAgenda', { meetingId, evaluationIds: ['00000000-0000-4000-8000-000000000000'] })]);
    await colleague.client.done('setAgenda', { meetingId, evaluationIds: [third!.evaluationId] });
    expect(await agenda(colleague.client, meetingId)).toEqual([[1, third!.evaluationId]]);
    expect((await agenda(coordinator, meetingId)).map(([, id]) => id).sort()).toEqual([first!.evaluationId, third!.evaluationId].sort());
    await coordinator.done('setAgenda', { meetingId, evaluationIds: [first!, second!, third!].map((one) => one.evaluationId) });
  });

  it('takes a panel that meets again, also from somebody who stepped back from the first one and does not see that it stands there', async () => {
    const { evaluationId } = await withPanel(on.cast, on.api.as);
    const both = await on.cast.newPerson(['panel-member', 'coordinator']);
    const [seat] = await seated(on.cast, evaluationId, [{ personId: both.id, seat: panelSeat }], on.api.as);
    const again = await called(on.cast);
    await coordinator.done('setAgenda', { meetingId: again, evaluationIds: [evaluationId] });
    await both.client.done('recuse', { assignmentId: seat!.assignmentId, reason: 'I may join them' });
    expect(codesOf(await both.client.act('setAgenda', { meetingId: again, evaluationIds: [evaluationId] }))).toEqual(['NOT_FOUND']);
    await on.api.sql(`insert into stage_run select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'run', t.run + 1))).* from stage_run t where t.evaluation_id = $1 and t.stage = 'panel'`, [evaluationId]);
    await on.api.sql(`update stage_run set left_at = now() where evaluation_id = $1 and stage = 'panel' and run = 1`, [evaluationId]);
    await on.api.sql('update evaluation set run = run + 1 where id = $1', [evaluationId]);
    expect(await both.client.act('setAgenda', { meetingId: again, evaluationIds: [evaluationId] })).toMatchObject({ id: again });
    expect((await meeting(both.client, again)).items).toMatchObject([{ number: 1, evaluationId, run: 2 }]);
    expect((await meeting(coordinator, again)).items).toMatchObject([{ evaluationId, run: 1 }, { evaluationId, run: 2 }]);
    expect(codesOf(await coordinator.act('setAgenda', { meetingId: again, evaluationIds: [] }))).toEqual(['already-heard']);
  });

  it('has no item for reviewers who are named and not on its panel, and all of them for auditors', async () => {
    const both = await on.cast.newPerson(['panel-member', 'clinical-reviewer']);
    await came(meetingId, [both.id], 'expected');
    expect(await agenda(both.client, meetingId)).toEqual([]);
    expect(await agenda(await on.cast.who('auditor'), meetingId)).toHaveLength(3);
  });
});

describe('the room for an item', () => {
  it('counts who is present and did not leave, by the quorum of the panel', async () => {
    const { evaluationId, members } = await panel();
    const people = members.map(({ personId }) => personId);
    const meetingId = await called(on.cast, people);
    await coordinator.done('setAgenda', { meetingId, evaluationIds: [evaluationId] });
    const room = async () => (await meeting(coordinator, meetingId)).items[0];
    expect((await room()).quorum).toEqual({ enough: false, present: 0, needed: 5, organisations: 0, organisationsNeeded: 3 });
    await came(meetingId, people);
    expect((await room()).quorum).toMatchObject({ enough: true, present: 5 });
    await came(meetingId, [people[4]!], 'apologies');
    expect((await room()).quorum).toMatchObject({ enough: false, present: 4 });
    await came(meetingId, [people[4]!]);
    await members[0]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(await room()).toMatchObject({ quorum: { enough: false, present: 4 }, left: [{ personId: people[0] }] });
    expect(await agenda(members[0]!.client, meetingId)).toEqual([]);
    expect((await meeting(members[0]!.client, meetingId)).ownState).toBe('present');
    const vote = (at: number) => members[at]!.client.act('castVote', { evaluationId, motion: 'revise', vote: 'for', reason: 'As I said' });
    await came(meetingId, [people[2]!], 'apologies');
    expect(codesOf(await vote(2))).toEqual(['absent-from-the-meeting']);
    expect(codesOf(await vote(1))).toEqual([]);
    const votes = async () => (await coordinator.query(`{ evaluation(id: "${evaluationId}") { votes { counted } } }`)).data.evaluation.votes;
    expect(await votes()).toEqual([{ counted: true }]);
    // a panel that has dealt with an item: what its meeting was changes for a reason alone
    const attendance = [{ personId: people[2], state: 'present' }];
    expect(codesOf(await coordinator.act('recordAttendance', { meetingId, attendance, reason: ' ' }))).toEqual(['reason-needed']);
    expect(codesOf(await coordinator.act('changePanelMeeting', { meetingId, ...MEETING }))).toEqual(['reason-needed']);
    expect(codesOf(await coordinator.act('setAgenda', { meetingId, evaluationIds: [evaluationId] }))).toEqual(['reason-needed']);
    await coordinator.done('recordAttendance', { meetingId, attendance, reason: 'She came late' });
    await coordinator.done('changePanelMeeting', { meetingId, ...MEETING, place: 'Room 9', reason: 'The lift broke' });
    const [kept] = await on.api.sql<{ text: string }>(`select text from audit.event where text like '%panel.changed%' and text like '%"reason":%' and text like $1`, [`%${meetingId}%`]);
    for (const name of ['title', 'place', 'reason']) expect(kept!.text).toContain(`"${name}":`);
    expect(codesOf(await vote(2))).toEqual([]);
    await members[2]!.client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect((await votes()).map(({ counted }: any) => counted).sort()).toEqual([false, true]);
    expect((await room()).quorum.present).toBe(3);
    // had the panel ended before they declared it, its room would stay as it was
    await on.api.sql(`update stage_run set left_at = entered_at where evaluation_id = $1 and stage = 'panel'`, [evaluationId]);
    expect(await room()).toMatchObject({ quorum: { present: 5 }, left: [] });
    await on.api.sql(`update stage_run set left_at = null where evaluation_id = $1 and stage = 'panel'`, [evaluationId]);
    expect(codesOf(await coordinator.act('setAgenda', { meetingId, evaluationIds: [] }))).toEqual(['already-heard']);
  });

  it('is recorded by a chair or a coordinator alone', async () => {
    const meetingId = await called(on.cast);
    const attendance = [{ personId: on.cast.ids('panel-member')[0], state: 'present' }];
    expect(codesOf(await (await on.cast.who('panel-member')).act('recordAttendance', { meetingId, attendance }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await coordinator.act('recordAttendance', { meetingId, attendance: [{ ...attendance[0], state: 'asleep' }] }))).toEqual(['BAD_INPUT']);
    const { id: elsewhere } = await on.cast.admin.done('createProgramme', { code: 'room-elsewhere', name: 'Elsewhere', demonstration: true });
    const { id, client } = await on.cast.newPerson([]);
    await on.cast.admin.done('grantRole', { personId: id, role: 'coordinator', programmeId: elsewhere });
    expect(codesOf(await client.act('recordAttendance', { meetingId, attendance }))).toEqual(['NOT_FOUND']);
  });
});
