import { addMonths } from '@waymark/domain/calendar';
import { answersOf } from '../answers/answers-of.ts';
import { REVISED_QUESTION, revisedAnswersOf } from '../answers/revised-answers.ts';
import type { StepCast } from '../cast/cast.types.ts';
import type { ReviewLean } from '../cohort/cohort.types.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';
import { convene, determine, type Sitting } from './panel-meeting.ts';
import { prepareFinish, prepareStart } from './pilot.ts';
import { PlayProblem } from './play-problem.ts';
import { recordBudget } from './roll-out.ts';
import { recordPlayed } from './record-played.ts';
import { playRound, reviewsOf, seatsOf } from './round.ts';
import { take } from './take.ts';

/** Plays one step whole, with everything that its guards ask for, as the people concerned; the entry knows where it came to. */
export const playStep = async (entry: Entry, walked: WalkedStep, today: string): Promise<void> => {
  await playIt(entry, walked, today);
  entry.stage = walked.after.stage.kind;
  if (entry.stage === 'monitoring') entry.adoptedOn ??= today;
};

const playIt = async (entry: Entry, walked: WalkedStep, today: string): Promise<void> => {
  const { step, before, transition } = walked;
  const cast = entry.cast(walked, today);
  if (step.do === 'new-evaluation') return startEvaluation(entry);
  if (step.do === 'answer') return answer(entry, walked);
  if (step.do === 'reviews') return playRound(entry, walked, cast, step.lean as ReviewLean);
  if (!transition) throw new PlayProblem(`“${step.do}” is not a step that can be played`);
  if (transition.trigger === 'auto') return hasMoved(entry, transition.to);
  if (before.stage.kind === 'intake' && transition.direction === 'forward') return submit(entry, walked, cast);
  await prepare(entry, walked, cast, today);
  return take(entry, walked, cast, extras(walked, today));
};

/** What the stage needs before its people decide: scores, votes, the papers of a pilot. */
const prepare = async (entry: Entry, walked: WalkedStep, cast: StepCast, today: string): Promise<void> => {
  const { before, transition } = walked;
  if (!cast.proposer) return;
  if (before.stage.kind === 'triage') return triage(entry, walked, cast);
  if (before.stage.kind === 'panel' || before.stage.kind === 'adoption') {
    await playRound(entry, walked, cast, before.lean ?? 'mixed');
    if (before.stage.kind === 'adoption') await recordBudget(entry);
    if (before.stage.kind === 'panel' || cast.chair) await hear(entry, walked, cast, today);
  }
  if (transition!.guards.some((guard) => guard.type === 'measuresLocked')) await prepareStart(entry, cast, today);
  if (transition!.guards.some((guard) => guard.type === 'pilotDataComplete')) await prepareFinish(entry);
};

const submit = async (entry: Entry, walked: WalkedStep, cast: StepCast): Promise<void> => {
  if (!entry.evaluation) await startEvaluation(entry);
  entry.answers = answersOf(entry.innovation.submission, { companyName: entry.innovation.submission.company });
  const innovator = await entry.innovator();
  await innovator.act('saveAnswers', { innovationId: entry.innovationId, answers: entry.answers, expectedVersion: await draftVersion(innovator, entry.innovationId) });
  await take(entry, walked, cast);
};

/** The version of the draft that answers of now rest on. */
const draftVersion = async (innovator: ApiClient, id: string): Promise<number> =>
  (await innovator.query<{ innovation: { draftVersion: number } }>(QUERIES.draftVersion, { id })).innovation.draftVersion;

const startEvaluation = async (entry: Entry): Promise<void> => {
  const innovator = await entry.innovator();
  const started = await innovator.act<{ evaluationId: string }>('startEvaluation', { innovationId: entry.innovationId, programmeId: entry.world.programme });
  entry.evaluation = started.evaluationId;
  entry.adoptedOn = null;
  entry.readings.clear();
};

/** Triage passes all gates for what is accepted and leans weak for what is not. */
const triage = async (entry: Entry, walked: WalkedStep, cast: StepCast): Promise<void> => {
  const seats = seatsOf(walked.before.stage, cast);
  const reviews = reviewsOf(entry, walked, seats, walked.transition!.direction === 'forward' ? 'mixed' : 'weak');
  for (const [index, { person }] of seats.entries())
    await recordPlayed(await entry.world.person(person.id), { evaluationId: entry.evaluation, ...reviews[index]! });
};

/** The panel meets, votes, and its chair determines what it voted for. */
const hear = async (entry: Entry, walked: WalkedStep, cast: StepCast, today: string): Promise<void> => {
  const sitting = await convene(entry, cast, today);
  await vote(entry, walked, cast, sitting);
  if (sitting) await determine(sitting, walked, conditionsOf(walked, today));
};

/** Most are for the motion; by chance one member is not, so that minority views can be seen. */
const vote = async (entry: Entry, walked: WalkedStep, cast: StepCast, sitting: Sitting | null): Promise<void> => {
  const random = entry.random(`${walked.index}/votes`);
  const dissenter = random.chance(0.4) ? random.integer(0, cast.panel.length - 1) : -1;
  for (const [index, person] of cast.panel.entries()) {
    const member = await entry.world.person(person.id);
    await member.act('castVote', {
      evaluationId: entry.evaluation,
      motion: walked.transition!.id,
      vote: index === dissenter ? random.pick(['against', 'abstain']) : 'for',
      reason: `Simulated vote on “${walked.transition!.label}” in a replay; no real panel voted.`,
    });
    if (index === dissenter && sitting) await member.act('recordMinorityView', { itemId: sitting.itemId, text: 'Simulated minority view in a replay: I would have waited for more evidence. No real member said this.' });
  }
};

const answer = async (entry: Entry, walked: WalkedStep): Promise<void> => {
  const innovator = await entry.innovator();
  const { evaluation } = await innovator.query<{ evaluation: { requests: { id: string; closedAt: string | null }[] } }>(QUERIES.requests, { id: entry.evaluation });
  const request = evaluation.requests.find((one) => one.closedAt === null);
  if (!request) throw new PlayProblem('The innovator sees no open request to answer');
  entry.answers = revisedAnswersOf(entry.answers, saidBefore(entry, walked));
  await innovator.act('answerRequest', { evaluationId: entry.evaluation, requestId: request.id, answers: { [REVISED_QUESTION]: entry.answers[REVISED_QUESTION] }, expectedVersion: await draftVersion(innovator, entry.innovationId) });
};

/** What the request said that this step answers. */
const saidBefore = (entry: Entry, walked: WalkedStep): string =>
  entry.innovation.playback.slice(0, walked.index).findLast((step) => step.say)?.say ?? '';

/** An automatic transition has happened by itself, or something blocks it. */
const hasMoved = async (entry: Entry, stage: string): Promise<void> => {
  const coordinator = await entry.world.staff('coordinator');
  const { evaluation } = await coordinator.query<{ evaluation: { stage: string } }>(QUERIES.reached, { id: entry.evaluation });
  if (evaluation.stage !== stage) throw new PlayProblem(`The evaluation is in ${evaluation.stage}, and nothing moved it to ${stage}`);
};

/** Conditions are met within a year. */
const conditionsOf = ({ step }: Pick<WalkedStep, 'step'>, today: string) => (step.conditions ?? []).map((text) => ({ text, owner: 'Innovator', dueOn: addMonths(today, 12) }));

/** What goes with a proposal: its conditions; the questions of a request are those that the replay will change. */
const extras = ({ step, transition }: WalkedStep, today: string): Record<string, unknown> => ({
  ...(step.conditions ? { conditions: conditionsOf({ step }, today) } : {}),
  ...(transition!.effects.includes('unlock-named-questions') ? { questions: [REVISED_QUESTION] } : {}),
});
