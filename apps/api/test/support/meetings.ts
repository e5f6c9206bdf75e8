import type { Case } from './case.ts';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** When and where a meeting of a test is. */
export const MEETING = { title: 'Panel of June', heldOn: '2030-06-04', startsAt: '10:00', place: 'Room 1' };

/** An item that is planted has this id. */
export const PLANTED_ITEM = '00000000-0000-4000-8000-00000000aa01';

/** And one whose round is over has this. */
export const HEARD_ITEM = '00000000-0000-4000-8000-00000000aa02';

/** A meeting of five members that a coordinator calls, about nothing yet. */
export const called = async (cast: Cast, personIds: readonly string[] = cast.ids('panel-member').slice(0, 5)): Promise<string> =>
  (await (await cast.who('coordinator')).done('callPanelMeeting', { programmeId: cast.programmeId, ...MEETING, personIds })).id;

/** The panel meets about a case, and five members came. */
export const meet = async ({ cast, evaluationId }: Pick<Case, 'cast' | 'evaluationId'>): Promise<{ meetingId: string; itemId: string }> => {
  const coordinator = await cast.who('coordinator');
  const members = cast.ids('panel-member').slice(0, 5);
  const meetingId = await called(cast, members);
  await coordinator.done('setAgenda', { meetingId, evaluationIds: [evaluationId] });
  await coordinator.done('recordAttendance', { meetingId, attendance: members.map((personId) => ({ personId, state: 'present' })) });
  const [{ id: itemId }] = (await meeting(coordinator, meetingId)).items;
  return { meetingId, itemId };
};

const ITEM = 'id number evaluationId innovationName reference roundOpen stage run quorumHidden quorum { enough present needed organisations organisationsNeeded } left { personId name }';
const SAID =
  'id rubric ownAssignmentId notes { id criterion text corrects writtenBy } rescores { criterion score reason person mine counted } ownRescores { criterion score reason } rescoresOpenedAt countedReviews mayMinute mayRescore mayOpen quorumHidden quorum { present } left { personId }';

/** What somebody is answered who asks for a meeting. */
export const readMeeting = (client: TestClient, id: string) =>
  client.query(`query($id: String!) { panelMeeting(id: $id) { id title heldOn startsAt place called ownState mayConvene attendees { personId name state } items { ${ITEM} } } }`, { id });

/** A meeting as somebody sees it. */
export const meeting = async (client: TestClient, id: string): Promise<any> => (await readMeeting(client, id)).data.panelMeeting;

/** What somebody is answered who asks for an item. */
export const readItem = (client: TestClient, id: string) => client.query(`query($id: String!) { panelItem(id: $id) { ${SAID} } }`, { id });

/** The panel discusses an item, a member scores anew, and the chair opens it. */
export const discuss = async (cast: Cast, itemId: string): Promise<void> => {
  const member = await cast.who('panel-member');
  await member.done('addMinute', { itemId, text: 'It was said that it is safe' });
  await member.done('giveRescore', { itemId, criterion: 'e-safety', score: 3, reason: 'The hazard log is whole' });
  await (await cast.who('panel-chair')).done('openRescores', { itemId });
};

/** The item of a meeting that is about an evaluation. */
export const itemAbout = async (client: TestClient, evaluationId: string): Promise<string> => {
  const { data } = await client.query('{ panelMeetings { id } }');
  for (const { id } of data.panelMeetings) {
    const found = (await meeting(client, id)).items.find((one: any) => one.evaluationId === evaluationId);
    if (found) return found.id;
  }
  throw new Error('No meeting is about it');
};

/** What the chair of a panel writes: a draft, of which no version was read before. */
export const DRAFT = { transition: 'recommend-pilot', reasons: 'It helps patients', conditions: [{ text: 'Report falls', owner: 'Innovator', dueOn: '2031-01-31' }], expectedVersion: 0 };

/** A member in the minority says why, and the chair determines what the others voted for. */
export const determine = async (cast: Cast, evaluationId: string, itemId: string): Promise<void> => {
  const [chair, member] = [await cast.who('panel-chair'), await cast.who('panel-member')];
  await member.done('castVote', { evaluationId, motion: 'recommend-pilot', vote: 'against', reason: 'Too early' });
  await chair.done('saveDetermination', { itemId, ...DRAFT });
  await chair.done('discardDetermination', { itemId, expectedVersion: 1 });
  await chair.done('saveDetermination', { itemId, ...DRAFT });
  await member.done('recordMinorityView', { itemId, text: 'The falls are not counted' });
  await chair.done('finaliseDetermination', { itemId, expectedVersion: 1 });
};

const DETERMINED =
  'determination { id number transition label reasons conditions { text owner dueOn } departure version writtenBy finalisedBy finalisedAt tally { for against abstained elsewhere } quorum { enough present needed organisations } recusals sha256 decision } recused determinedVotes { person vote motion } minorityViews { person text mine } ownMinorityView mayDetermine mayDissent';

/** What somebody is answered who asks what a panel determines. */
export const readDetermined = (client: TestClient, id: string) => client.query(`query($id: String!) { panelItem(id: $id) { id ${DETERMINED} } }`, { id });

/** The determination of an item as somebody sees it. */
export const determined = async (client: TestClient, id: string): Promise<any> => (await readDetermined(client, id)).data.panelItem;

/** A draft of what was heard. */
export const plantedDetermination = (api: TestApi): Promise<unknown> =>
  api.sql(
    `insert into panel_determination (id, evaluation_id, stage_run_id, number, transition, reasons, conditions, version, written_by, written_at, simulated)
     select gen_random_uuid(), i.evaluation_id, i.stage_run_id, 1, 'accept', 'Planted', '[]', 1, i.added_by, '2026-01-01', true from panel_item i where i.id = $1`,
    [HEARD_ITEM],
  );

/** What somebody sees otherwise of what was heard. */
export const plantedView = (api: TestApi, person: string): Promise<unknown> =>
  api.sql(`insert into panel_minority_view (stage_run_id, person_id, evaluation_id, text, recorded_at) select i.stage_run_id, $2, i.evaluation_id, 'Planted', '2026-01-01' from panel_item i where i.id = $1`, [HEARD_ITEM, person]);

/** An item with what was said of it, as somebody sees it. */
export const item = async (client: TestClient, id: string): Promise<any> => (await readItem(client, id)).data.panelItem;

/** A meeting in a programme, past the API. */
export const plantedMeeting = async (api: TestApi, programmeId: string, people: readonly string[]): Promise<string> => {
  const [row] = await api.sql<{ id: string }>(
    `insert into panel_meeting (id, programme_id, title, held_on, starts_at, place, called_by, called_at) values (gen_random_uuid(), $1, 'Panel of June', '2030-06-04', '10:00', 'Room 1', $2, '2026-01-01') returning id`,
    [programmeId, people[0]],
  );
  await api.sql(`insert into panel_attendance (meeting_id, person_id, state, recorded_by, recorded_at) select $1, unnest($2::uuid[]), 'present', $3, '2026-01-01'`, [row!.id, people, people[0]]);
  return row!.id;
};

/** An item about a case, in the stage in which it is, past the API. */
export const plantedItem = (api: TestApi, meetingId: string, evaluationId: string): Promise<unknown> =>
  api.sql(
    `insert into panel_item (id, meeting_id, evaluation_id, stage_run_id, place, added_by, added_at)
     select $3, $1, e.id, t.id, 1, m.called_by, '2026-01-01' from evaluation e join stage_run t on t.evaluation_id = e.id and t.stage = e.stage and t.run = e.run join panel_meeting m on m.id = $1 where e.id = $2`,
    [meetingId, evaluationId, PLANTED_ITEM],
  );

/** An item about the first stage of a case, whose round is over, past the API. */
export const plantedHeard = (api: TestApi, meetingId: string, evaluationId: string): Promise<unknown> =>
  api.sql(
    `insert into panel_item (id, meeting_id, evaluation_id, stage_run_id, place, added_by, added_at)
     select $3, $1, $2, t.id, 2, m.called_by, '2026-01-01' from stage_run t join panel_meeting m on m.id = $1 where t.evaluation_id = $2 and t.stage = 'triage'`,
    [meetingId, evaluationId, HEARD_ITEM],
  );

/** A minute of what was heard. */
export const plantedNote = (api: TestApi): Promise<unknown> =>
  api.sql(`insert into panel_note (id, item_id, text, written_by, written_at) select gen_random_uuid(), i.id, 'Planted', i.added_by, '2026-01-01' from panel_item i where i.id = $1`, [HEARD_ITEM]);

/** A score of what was heard that somebody gave anew, and that nobody has opened. */
export const plantedRescore = (api: TestApi, person: string): Promise<unknown> =>
  api.sql(`insert into panel_rescore (item_id, person_id, criterion, score, reason, given_at, simulated) values ($1, $2, 'e-safety', 1, 'Planted', '2026-01-01', true)`, [HEARD_ITEM, person]);
