import type { StepCast } from '../cast/cast.types.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';
import { PlayProblem } from './play-problem.ts';

/** A panel that meets about one case, and its chair. */
export interface Sitting {
  chair: ApiClient;
  itemId: string;
}

/** The chair calls the panel together about the case, and records that all came; null where no chair takes the step or leads the panel. */
export const convene = async (entry: Entry, { proposer, chair: leads, panel }: StepCast, today: string): Promise<Sitting | null> => {
  const called = leads ?? proposer;
  if (!called?.pipelineRoles.includes('panel-chair')) return null;
  const { world } = entry;
  const chair = await world.person(called.id);
  const personIds = [...panel, called].map(({ id }) => world.people.get(id)!);
  const { id: meetingId } = await chair.act<{ id: string }>('callPanelMeeting', {
    programmeId: world.programme, title: `Simulated panel ${(world.meetings += 1)}`, heldOn: today, startsAt: '14:00', place: 'Online, simulated', personIds,
  });
  await chair.act('setAgenda', { meetingId, evaluationIds: [entry.evaluation] });
  await chair.act('recordAttendance', { meetingId, attendance: personIds.map((personId) => ({ personId, state: 'present' })) });
  const { panelMeeting } = await chair.query<{ panelMeeting: { items: { id: string }[] } }>(QUERIES.agenda, { id: meetingId });
  const [item] = panelMeeting.items;
  if (!item) throw new PlayProblem('The meeting hears nothing');
  await chair.act('addMinute', { itemId: item.id, text: 'Simulated minute in a replay: the panel went through the scores, criterion by criterion. No real panel met.' });
  return { chair, itemId: item.id };
};

/** The chair writes what the panel voted for, with its conditions, and finalises it. */
export const determine = async ({ chair, itemId }: Sitting, { step, transition }: WalkedStep, conditions: readonly object[]): Promise<void> => {
  await chair.act('saveDetermination', { itemId, transition: transition!.id, reasons: step.say ?? `Simulated reasons in a replay for “${transition!.label}”; no real panel determined.`, conditions, expectedVersion: 0 });
  await chair.act('finaliseDetermination', { itemId, expectedVersion: 1 });
};
