import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { printUndecided } from '../support/undecided.ts';
import { asAnybody } from '../support/as-anybody.ts';
import { apiAs, apiOf } from '../support/behind-the-pages.ts';
import { announce, ask, INNOVATOR, nameFor, propose, sent, sign } from '../support/case.ts';
import { PLAN } from '../support/pilots.ts';
import { inviteBehind, placesOf } from '../support/rounds.ts';
import { inReview, scoredByPanel, settingUpPilot } from '../support/stages.ts';

const MEASURE = { name: 'People seen within a day', unit: 'for each 100', direction: 'increase', baseline: 60, target: 80, main: true, stopRule: { comparison: 'below', threshold: 40, consecutive: 2 } };

/** Somebody who has just been invited, and somebody who has a review to write; who takes the other seats is proposed. */
const reviewing = async (): Promise<{ invited: string; writing: string }> => {
  const { evaluationId } = await inReview('Page walk, in review');
  await inviteBehind(evaluationId, 'clinical-reviewer');
  await inviteBehind(evaluationId, 'economics-reviewer');
  const places = await placesOf(evaluationId);
  const [invited, writing] = ['clinical-reviewer', 'economics-reviewer'].map((wanted) => places.find(({ role }) => role === wanted)!);
  await (await apiAs(writing!.personId)).act('acceptInvitation', { assignmentId: writing!.id });
  await (await asAnybody('coordinator')).act('proposeAssignments', 'ProposeAssignmentsInput', { evaluationIds: [evaluationId] });
  return { invited: invited!.person, writing: writing!.person };
};

/** The innovator has an appeal to raise, a request to answer and, newest of all, a form to fill in. */
const forTheInnovator = async (): Promise<void> => {
  const refused = await sent('Page walk, refused');
  await propose(refused, 'Triage lead 01', 'reject');
  await announce(refused, await sign(refused, 'Triage lead 02'), 'programme-lead', 'coordinator');
  const asked = await sent('Page walk, asked');
  await ask(asked.innovationId, 'Which hospitals use it already?');
  await (await apiOf(INNOVATOR)).act('createInnovation', { name: nameFor('Page walk, begun') });
};

/** A pilot whose measures are not locked yet, and one that awaits its second signature; what both were given in review is calibrated. */
const pilots = async (): Promise<void> => {
  const open = await settingUpPilot('Page walk, measures agreed');
  await (await apiOf('pilot-lead')).act('agreeMeasure', { evaluationId: open.evaluationId, ...MEASURE });
  const ready = await settingUpPilot('Page walk, to be signed');
  await (await apiOf('pilot-lead')).act('agreeMeasure', { evaluationId: ready.evaluationId, ...MEASURE });
  await (await apiOf('pilot-lead')).act('savePilotPlan', { evaluationId: ready.evaluationId, revision: 0, parts: PLAN });
  await (await apiOf('pilot-lead')).act('lockMeasures', { evaluationId: ready.evaluationId });
  await propose(ready, 'pilot-lead', 'start-pilot');
  await (await asAnybody('coordinator')).act('runCalibration', 'RunCalibrationInput', { evaluationIds: [open.evaluationId, ready.evaluationId], stage: 'evidence-review', rubric: 'rubric-evidence-review@1.0.0' });
};

/** A meeting that a chair has called about a case, to which a member is named. */
const meeting = async (evaluationId: string, personId: string): Promise<void> => {
  const chair = await asAnybody('panel-chair');
  const { data } = await chair.ask<{ evaluation: { programmeId: string } }>('query($id: String!) { evaluation(id: $id) { programmeId } }', { id: evaluationId });
  const input = { programmeId: data.evaluation.programmeId, title: 'Page walk, a meeting', heldOn: '2030-06-04', startsAt: '10:00', place: 'Room 1', personIds: [personId], idempotencyKey: randomUUID() };
  const called = await chair.ask<{ callPanelMeeting: { id: string } }>('mutation($input: CallPanelMeetingInput!) { callPanelMeeting(input: $input) { ... on Recorded { id } } }', { input });
  await chair.act('setAgenda', 'SetAgendaInput', { meetingId: called.data.callPanelMeeting.id, evaluationIds: [evaluationId] });
};

/**
 * Brings cases to where each kind of page has something to show.
 *
 * @returns who goes in place of the first persona of a role, since it is they who have something to do
 */
const withEveryKind = async (): Promise<Record<string, string>> => {
  await pilots();
  const { last, evaluationId } = await scoredByPanel('Page walk, before the panel');
  await meeting(evaluationId, last.personId);
  const { invited, writing } = await reviewing();
  await sent('Page walk, in triage');
  await forTheInnovator();
  return { innovator: INNOVATOR, 'panel-member': last.person, 'clinical-reviewer': invited, 'economics-reviewer': writing };
};

/** Milliseconds. */
const MOST_TO_PREPARE = 300_000;

/** Prepares for the tests of a file, and prints afterwards what people have to look at. `instead`: as above, once they run. */
export const preparedKinds = (): { instead: Record<string, string> } => {
  const prepared = { instead: {} as Record<string, string> };
  beforeAll(async () => void (prepared.instead = await withEveryKind()), MOST_TO_PREPARE);
  afterAll(async () => {
    printUndecided();
    await closeBrowser();
  });
  return prepared;
};
