import { decidedByTwo, propose, see, sign, submitted, type Case } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { chooseSomething } from '../support/feedback.ts';
import { determine, discuss, itemAbout, meet } from '../support/meetings.ts';
import { addSite, enterReadings, lockPlan, MEASURE, preparePapers } from '../support/pilots.ts';
import { usedPassport } from '../support/passports.ts';
import { goOn, vote } from '../support/reach-stage.ts';
import { accept, invite, playRound, reviewsFor, SEATS, submitReview, type SeatedBy } from '../support/rounds.ts';

const [clinical, safety, governance, economics] = SEATS['evidence-review'] as [SeatedBy, SeatedBy, SeatedBy, SeatedBy];
const second = (seat: SeatedBy): SeatedBy => ({ ...seat, index: 1 });

/** The round is open: one is invited, one has accepted, one submitted; others declined, were released, stepped back, or have a conflict. */
const openRound = async (one: Case): Promise<void> => {
  const { cast, evaluationId } = one;
  await goOn(one, 'evidence-review');
  await usedPassport(one);
  const seats = [clinical, safety, governance, economics, second(clinical), second(safety), second(governance)];
  const ids = await invite(one, seats);
  for (const at of [1, 2, 3, 5]) await accept(one, seats[at]!, ids[at]!);
  await submitReview(one, governance, ids[2]!, reviewsFor(one, 'evidence-review')[2]!);
  await (await cast.who(economics.role)).done('declareConflict', { evaluationId, because: 'I own shares' });
  await (await cast.who('coordinator')).done('releaseAssignment', { assignmentId: ids[4]!, reason: 'Enough people' });
  await (await cast.who(safety.role, 1)).done('recuse', { assignmentId: ids[5]!, reason: 'No time' });
  await (await cast.who(governance.role, 1)).done('declineInvitation', { assignmentId: ids[6]!, reason: 'No time' });
  await writeToEverybody(one);
};

/** Somebody of the staff writes to the innovator, to two reviewers and to their colleagues. */
const writeToEverybody = async ({ cast, evaluationId, innovator }: Case): Promise<void> => {
  const lead = await cast.who('triage-lead');
  const { body: upload } = await lead.upload('note.txt', 'For colleagues');
  const { id: amongUs } = await lead.done('startThread', { evaluationId, audience: 'staff', subject: 'Among us', text: 'Is it the same lamp?', uploadIds: [upload.id] });
  for (const { role } of [safety, governance]) await lead.done('startThread', { evaluationId, audience: 'reviewer', reviewerId: cast.ids(role)[0], subject: 'Your review', text: 'When will it be?' });
  const { id: threadId } = await lead.done('startThread', { evaluationId, audience: 'innovator', subject: 'Your lamp', text: 'Thank you' });
  await innovator.done('postMessage', { threadId, text: 'We thank you' });
  await innovator.done('markThreadRead', { threadId, number: 2 });
  await lead.done('markThreadRead', { threadId: amongUs, number: 1 });
};

/** The others submit, somebody sits in for the one with a conflict, and the round closes: the evaluation is with the panel. */
const closeRound = async (one: Case): Promise<void> => {
  const { cast } = one;
  const coordinator = await cast.who('coordinator');
  const { assignments, conflicts } = await see(coordinator, one, 'assignments { id personId } conflicts { id state }');
  const reviews = reviewsFor(one, 'evidence-review');
  const seated = (seat: SeatedBy): string => assignments.find(({ personId }: { personId: string }) => personId === cast.ids(seat.role)[seat.index]).id;
  for (const { id } of conflicts.filter(({ state }: { state: string }) => state === 'open')) await coordinator.done('decideConflict', { conflictId: id, decision: 'confirm' });
  await coordinator.done('releaseAssignment', { assignmentId: seated(economics), reason: 'A conflict' });
  const [substitute] = await invite(one, [second(economics)]);
  await accept(one, second(economics), substitute!);
  await submitReview(one, second(economics), substitute!, reviews[3]!);
  await accept(one, clinical, seated(clinical));
  await submitReview(one, clinical, seated(clinical), reviews[0]!);
  await submitReview(one, safety, seated(safety), reviews[1]!);
};

/** The panel has scored and voted, and its round is closed. */
const score = async (one: Case): Promise<void> => {
  await playRound(one, 'panel');
  const { itemId } = await meet(one);
  await discuss(one.cast, itemId);
  await vote(one, 'recommend-pilot');
};

/** The chair has decided, and staff set the pilot up while its letter waits. */
const decide = async (one: Case): Promise<void> => {
  const lead = await one.cast.who('pilot-lead');
  await determine(one.cast, one.evaluationId, await itemAbout(await one.cast.who('coordinator'), one.evaluationId));
  await propose(one, 'panel-chair', 'recommend-pilot');
  await addSite(one, 0);
  await addSite(one, 1);
  await lead.done('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE, stopRule: { ...MEASURE.stopRule, consecutive: 1 } });
  await lockPlan(one);
};

/** Told, started, with readings, an incident, a hold, a request and a condition. */
const startPilot = async (one: Case): Promise<void> => {
  const { cast, evaluationId } = one;
  const { decisions } = await see(await cast.who('coordinator'), one, 'decisions { id outcome }');
  const { id: decisionId } = decisions.find(({ outcome }: { outcome: string }) => outcome === 'pilot-recommended');
  await chooseSomething(one, decisionId);
  await announce(one, 'pilot-recommended', decisionId);
  const sites = await Promise.all([0, 1].map(async (at) => (await see(await cast.who('site-lead', at), one, 'sites { id }')).sites[0].id));
  await preparePapers(one, sites);
  await propose(one, 'pilot-lead', 'start-pilot', { conditions: [{ text: 'Report falls', owner: 'Innovator', dueOn: '2030-01-01' }] });
  await sign(one, 'safety-lead', 0);
  await enterReadings(one, [`${(await see(await cast.who('pilot-lead'), one, 'since')).since.slice(0, 7)}-01`]);
  for (const at of [0, 1]) await stopRuleMet(one, at, sites[at]);
  for (const at of [0, 1]) await countGroups(one, at, sites[at]);
  for (const at of [0, 1]) {
    const lead = await cast.who('site-lead', at);
    const { id: incidentId } = await lead.done('reportIncident', { evaluationId, siteId: sites[at], severity: 'minor', description: 'A fall' });
    await lead.done('addIncidentEntry', { evaluationId, incidentId, text: 'The floor was wet' });
  }
  await (await cast.who('pilot-lead')).done('recordPilotMoney', { evaluationId, kind: 'planned', months: [{ month: '2030-01-01', cost: 100_00, saving: 0 }], reason: 'A plan that came late' });
  await (await cast.who('coordinator')).done('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A claim' });
  await (await cast.who('coordinator')).done('raiseRequest', { evaluationId, text: 'Say more' });
  await propose(one, 'pilot-lead', 'stop-pilot', { reason: 'To think about' });
};

/** A site counts one group apart. */
const countGroups = async (one: Case, at: number, siteId: string): Promise<void> => {
  const lead = await one.cast.who('site-lead', at);
  const { measures, since } = await see(lead, one, 'measures { id } since');
  await lead.done('enterGroupReadings', { evaluationId: one.evaluationId, groups: [{ measureId: measures[0].id, siteId, month: `${since.slice(0, 7)}-01`, breakdown: 'Sex', group: 'Female', numerator: 8, denominator: 9 }] });
};

/** A reading meets the stop rule of its site, and is corrected. */
const stopRuleMet = async (one: Case, at: number, siteId: string): Promise<void> => {
  const lead = await one.cast.who('site-lead', at);
  const { measures, since } = await see(lead, one, 'measures { id } since');
  for (const value of [70, 112])
    await lead.done('enterReadings', { evaluationId: one.evaluationId, readings: [{ measureId: measures[0].id, siteId, month: `${since.slice(0, 7)}-01`, value, reason: 'Counted anew' }] });
};

/** What stands against the end of the pilot is settled; it ends, and the panel has judged what it showed. */
const endPilot = async (one: Case): Promise<void> => {
  const { cast, evaluationId } = one;
  const coordinator = await cast.who('coordinator');
  await (await cast.who('pilot-lead')).done('withdrawProposal', { evaluationId, reason: 'Thought about' });
  for (const overlayId of ['legal-hold-1', 'information-request-1']) await coordinator.done('closeOverlay', { evaluationId, overlayId, reason: 'Settled' });
  const safety = await cast.who('safety-lead');
  for (const overlayId of ['safety-hold-1', 'safety-hold-2']) await safety.done('closeOverlay', { evaluationId, overlayId, reason: 'Looked at' });
  for (const { id } of (await see(safety, one, 'incidents { id }')).incidents) await safety.done('closeIncident', { evaluationId, incidentId: id, outcome: 'A rail' });
  await goOn(one, 'adoption-decision');
  await (await cast.who('analyst')).done('recordBudgetImpact', { evaluationId, years: [{ cost: 2_000_000, saving: 500_000, population: 40_000 }], guidance: { kind: 'MTG', reference: 'MTG0', positive: true, publishedOn: '2025-01-01' } });
  await playRound(one, 'adoption-decision');
};

/** It is adopted, and taken up by an organisation while its letter waits. */
const adopt = async (one: Case): Promise<void> => {
  await decidedByTwo(one, 'nhsx-decider', 'adopt');
  const { data } = await one.innovator.query('{ organisations { id } }');
  await (await one.cast.who('analyst')).done('recordRollOut', { evaluationId: one.evaluationId, organisationId: data.organisations[0].id, plannedOn: '2030-01-01' });
};

/** The adoption is told, then withdrawn, and that is told too. */
const withdrawAdoption = async (one: Case): Promise<void> => {
  const { decisions } = await see(await one.cast.who('coordinator'), one, 'decisions { id outcome }');
  await announce(one, 'adopted', decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted').id);
  await announce(one, 'adoption-withdrawn', (await decidedByTwo(one, 'nhsx-decider', 'withdraw-adoption', { reason: 'It harms' })).decision);
};

/** How one evaluation comes into each state of the table, from the one before it. */
export const ENTER: Record<string, (one: Case) => Promise<unknown>> = {
  draft: async () => undefined,
  triage: submitted,
  review: openRound,
  panel: closeRound,
  scored: score,
  decided: decide,
  pilot: startPilot,
  adoption: endPilot,
  adopted: adopt,
  ended: withdrawAdoption,
};
