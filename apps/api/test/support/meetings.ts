import type { Case } from './case.ts';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** When and where a meeting of a test is. */
export const MEETING = { title: 'Panel of June', heldOn: '2030-06-04', startsAt: '10:00', place: 'Room 1' };

/** An item that is planted has this id. */
export const PLANTED_ITEM = '00000000-0000-4000-8000-00000000aa01';

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
  const [item] = (await meeting(coordinator, meetingId)).items;
  return { meetingId, itemId: item.id };
};

const ITEM = 'id number evaluationId innovationName reference roundOpen stage run quorum { enough present needed organisations organisationsNeeded } left { personId name }';

/** What somebody is answered who asks for a meeting. */
export const readMeeting = (client: TestClient, id: string) =>
  client.query(`query($id: String!) { panelMeeting(id: $id) { id title heldOn startsAt place called ownState mayConvene attendees { personId name state } items { ${ITEM} } } }`, { id });

/** A meeting as somebody sees it. */
export const meeting = async (client: TestClient, id: string): Promise<any> => (await readMeeting(client, id)).data.panelMeeting;

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
