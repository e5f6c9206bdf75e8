import { localDateOf } from '@waymark/domain/calendar';
import { addSite, attach, MEASURE, PLAN, monthsFrom } from './pilots.ts';
import { decidedByTwo, propose, see, sign, type Case } from './case.ts';
import { anExercise, criteriaOf, doExercise } from './exercises.ts';
import { announce } from './letters.ts';
import { determine, discuss, MEETING, meet } from './meetings.ts';
import { draftedAndSigned } from './migration-plans.ts';
import type { Cast } from './programme-of.ts';
import { goOn, reach, vote } from './reach-stage.ts';
import { advanceTo } from './simulated-clock.ts';
import { invite, playRound, reviewsFor, SEATS, type SeatedBy } from './rounds.ts';
import { ELSEWHERE, usedPassport } from './passports.ts';
import { attachCsv } from './sent-files.ts';
import { joinTeam } from './teams.ts';

/** Does everything once that can be done: between them these journeys use every mutation. */
export const doEverything = async (cast: Cast): Promise<void> => {
  await manage(cast);
  await adopt(cast);
  await review(cast);
  await appeal(cast);
  await calibrate(cast);
  await ask(cast);
  await practise(cast);
  await rebase(cast);
  await reach(cast, 'triage');
  await draftedAndSigned(cast);
};

const manage = async ({ admin, programmeId, newPerson }: Cast): Promise<void> => {
  const { id } = await newPerson([]);
  await admin.done('createCompany', { name: 'Lamps of tests' });
  const { data } = await admin.query('{ interestRules { version lookBackYears natures { nature meaning current endedWithinLookBack endedEarlier } } }');
  const { version: expectedVersion, ...table } = data.interestRules;
  await admin.done('changeInterestRules', { ...table, expectedVersion, lookBackYears: table.lookBackYears + 1, reason: 'A longer look back' });
  await admin.done('describeReviewer', { personId: id, specialties: [], methods: [], stages: [], maxConcurrentReviews: 2 });
  await admin.done('grantRole', { personId: id, role: 'analyst' });
  await admin.done('revokeRole', { personId: id, role: 'analyst' });
  for (const mutation of ['inviteToSignIn', 'withdrawSignInInvitation', 'unlinkAccounts']) await admin.done(mutation, { personId: id });
  await admin.done('disablePerson', { personId: id });
  const { id: clientId } = await admin.done('makeMachineClient', { name: 'Feed', programmeId, role: 'analyst', scopes: ['read:evaluations'], days: 1 });
  await admin.done('revokeMachineClient', { clientId });
  const { id: issuerId } = await admin.done('addPassportIssuer', { name: 'Elsewhere', publicKey: ELSEWHERE.pem });
  await admin.done('removePassportIssuer', { issuerId });
  const { id: pipelineVersionId } = await admin.done('publishPipeline', { programmeId, pack: 'pipeline-fast-track@1.0.0' });
  await admin.done('retirePipeline', { pipelineVersionId });
  await admin.done('setProgrammeContact', { programmeId, contact: 'Innovator office', replyDays: 2 });
};

/** All the way to an adoption with a condition that is met, and a roll-out; with an incident, a hold and a request on the way. */
const adopt = async (cast: Cast): Promise<void> => {
  const one = await reach(cast, 'pilot');
  const { evaluationId } = one;
  const [coordinator, analyst] = [await cast.who('coordinator'), await cast.who('analyst')];
  const { version: expectedVersion } = await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { name: 'Another name' } });
  await one.innovator.done('restoreDraft', { innovationId: one.innovationId, version: expectedVersion - 1, expectedVersion });
  const { id: copy } = await one.innovator.done('copyInnovation', { innovationId: one.innovationId, name: 'A copy', expectedVersion: expectedVersion + 1 });
  const documentId = await attachCsv({ innovator: one.innovator, innovationId: copy }, 'dpia');
  await one.innovator.done('chooseDocumentConfidence', { innovationId: copy, documentId, inConfidence: true });
  await one.innovator.done('removeDocument', { innovationId: copy, documentId });
  await one.innovator.done('archiveInnovation', { innovationId: copy });
  await one.innovator.done('restoreInnovation', { innovationId: copy });
  await one.innovator.done('saveGuidance', { innovationId: one.innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd' }, expectedVersion: 0 });
  await usedPassport(one);
  await gather(cast, one);
  const { id: incidentId } = await one.innovator.done('reportIncident', { evaluationId, severity: 'serious', description: 'A fall' });
  await (await cast.who('safety-lead')).done('addIncidentEntry', { evaluationId, incidentId, text: 'The floor was wet' });
  await (await cast.who('safety-lead')).done('closeIncident', { evaluationId, incidentId, outcome: 'A rail' });
  const { overlay } = await coordinator.done('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A claim' });
  await coordinator.done('closeOverlay', { evaluationId, overlayId: overlay, reason: 'Settled' });
  const { overlay: requestId } = await coordinator.done('raiseRequest', { evaluationId, text: 'Say more' });
  await one.innovator.done('answerRequest', { evaluationId, requestId, answers: {} });
  const { id: threadId } = await one.innovator.done('startThread', { evaluationId, audience: 'innovator', subject: 'The lamp', text: 'When may we come?' });
  await coordinator.done('markThreadRead', { threadId, number: 1 });
  await coordinator.done('settleThread', { threadId, number: 1 });
  await coordinator.done('postMessage', { threadId, text: 'On Monday' });
  const site = await cast.who('site-lead', 0);
  const { body } = await site.upload('readings.csv', 'measure,site,month,value\n');
  await site.done('uploadReadings', { evaluationId, uploadId: body.id });
  const parted = await see(site, one, 'since sites { id } measures { id }');
  await site.done('enterGroupReadings', { evaluationId, groups: [{ measureId: parted.measures[0].id, siteId: parted.sites[0].id, month: `${parted.since.slice(0, 7)}-01`, breakdown: 'Sex', group: 'Female', numerator: 8, denominator: 9 }] });
  await (await cast.who('pilot-lead')).done('recordPilotMoney', { evaluationId, kind: 'planned', months: [{ month: '2030-01-01', cost: 100_00, saving: 0 }], reason: 'A plan that came late' });
  await goOn(one, 'adoption-decision');
  await (await cast.who('analyst')).done('recordBudgetImpact', { evaluationId, years: [{ cost: 2_000_000, saving: 500_000, population: 40_000 }], guidance: { kind: 'MTG', reference: 'MTG0', positive: true, publishedOn: '2025-01-01' } });
  const seats = SEATS['adoption-decision']!;
  const ids = await invite(one, seats);
  for (const [at, review] of reviewsFor(one, 'adoption-decision').entries()) {
    const person = await cast.who(seats[at]!.role, seats[at]!.index);
    await person.done('acceptInvitation', { assignmentId: ids[at] });
    await person.done('submitReview', { assignmentId: ids[at], criteria: review.criteria, gates: review.gates });
  }
  await decidedByTwo(one, 'nhsx-decider', 'adopt-conditions', { reason: 'It helps', conditions: [{ text: 'Report', owner: 'Innovator', dueOn: '2030-01-01' }] });
  const [condition] = (await see(analyst, one, 'conditions { id }')).conditions;
  await analyst.done('meetCondition', { evaluationId, conditionId: condition.id, evidence: 'A report' });
  await analyst.done('reopenCondition', { evaluationId, conditionId: condition.id, reason: 'It was another report' });
  const { data } = await analyst.query('{ organisations { id } }');
  const { reference } = await see(analyst, one, 'reference');
  await cast.admin.done('breakGlass', { reference, reason: 'A complaint about this case' });
  await analyst.done('recordRollOut', { evaluationId, organisationId: data.organisations[0].id, plannedOn: '2030-01-01' });
  await analyst.done('planRollOut', { evaluationId, targets: [{ organisationId: data.organisations[0].id, plannedOn: '2030-01-01' }] });
  await analyst.done('takeOffRollOut', { evaluationId, organisationId: data.organisations[0].id, reason: 'The wrong one' });
  const other = await heard(cast);
  const siteId = await addSite(other, 0);
  const [closing] = (await see(await cast.who('pilot-lead'), other, 'sites { joinedAt }')).sites;
  const { id: nextLead } = await cast.newPerson(['site-lead']);
  await (await cast.who('pilot-lead')).done('changeSiteLead', { evaluationId: other.evaluationId, siteId, siteLeadId: nextLead, reason: 'She moved on' });
  await (await cast.who('pilot-lead')).done('leavePilotSite', { evaluationId: other.evaluationId, siteId, leftOn: localDateOf(closing.joinedAt), reason: 'It closed' });
  await attach(other, await cast.who('pilot-lead'), 'pilot-protocol');
  await (await cast.who('pilot-lead')).done('agreeMeasure', { evaluationId: other.evaluationId, ...MEASURE });
  await (await cast.who('safety-lead')).done('residualRiskNotApplicable', { evaluationId: other.evaluationId, reason: 'Neither applies' });
};

/** A measure that changed and settled: its limits begin anew, and that is withdrawn. */
const rebase = async (cast: Cast): Promise<void> => {
  const one = await reach(cast, 'pilot');
  const [lead, site] = [await cast.who('pilot-lead'), await cast.who('site-lead', 0)];
  const { since, sites: [{ id: siteId }], measures: [{ id: measureId }] } = await see(site, one, 'since sites { id } measures { id }');
  const months = monthsFrom(since, 10);
  await advanceTo(cast.admin, `${months[9]!.slice(0, 8)}28T12:00:00.000Z`);
  const on = { evaluationId: one.evaluationId };
  await site.done('enterReadings', { ...on, readings: months.map((month, at) => ({ measureId, siteId, month, value: (at < 3 ? 90 : 120) + (at % 2) })) });
  const { id: rebaseId } = await lead.done('recordRebase', { ...on, measureId, siteId, month: months[3], kind: 'source-changed', changedOn: months[3], reason: 'A new system' });
  await lead.done('withdrawRebase', { ...on, rebaseId, reason: 'It was the old one' });
  await lead.done('amendPilotPlan', { ...on, version: 1, parts: { ...PLAN, expected: 'Ten months' }, reason: 'A site is late' });
  const { main: _, ...measure } = MEASURE;
  const strict = { ...on, version: 2, measure: { ...measure, measureId, stopRule: { comparison: 'below', threshold: 70, consecutive: 2 } }, reason: 'Too strict' };
  await lead.done('amendPilotPlan', strict);
  await lead.done('withdrawPlanAmendment', { ...on, revision: 1, reason: 'A month later' });
  await lead.done('amendPilotPlan', strict);
  await (await cast.who('safety-lead')).done('signPlanAmendment', { ...on, revision: 2 });
};

/** A team that grows and shrinks, and its innovation that changes hands and comes back. */
const gather = async (cast: Cast, one: Case): Promise<void> => {
  const { innovationId, innovator, innovatorId } = one;
  const other = await cast.newPerson(['innovator']);
  const of = { innovationId, personId: other.id };
  const invited = async (): Promise<string> => (await innovator.done('inviteMember', { innovationId, address: 'ada@clinic.example', name: 'Ada', access: 'view' })).id;
  await innovator.done('withdrawTeamInvitation', { innovationId, invitationId: await invited() });
  const { id: declined } = await innovator.done('inviteMember', { ...of, access: 'view' });
  await other.client.done('declineTeamInvitation', { invitation: declined });
  await joinTeam(one, other);
  await innovator.done('changeMemberRight', { ...of, access: 'edit' });
  await innovator.done('transferOwnership', of);
  await other.client.done('transferOwnership', { innovationId, personId: innovatorId });
  await innovator.done('removeMember', of);
  await joinTeam(one, { id: cast.ids('auditor')[0]!, client: await cast.who('auditor') });
};

/** A round in which people decline, step back, are released, declare a conflict, save drafts; the coordinator closes it. */
const review = async (cast: Cast): Promise<void> => {
  const one = await reach(cast, 'evidence-review');
  const seats = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer'].map((role): SeatedBy => ({ role, tracks: [], index: 1 }));
  const [coordinator, proposed] = [await cast.who('coordinator'), { evaluationIds: [one.evaluationId] }];
  const { id: laidAside } = await coordinator.done('proposeAssignments', proposed);
  await coordinator.done('discardAssignments', { roundId: laidAside, expectedVersion: 1 });
  const [declined, recused, released, written] = await invite(one, seats);
  const { id: roundId } = await coordinator.done('proposeAssignments', proposed);
  const asked = await cast.newPerson(['clinical-reviewer']);
  await asked.client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [] });
  await coordinator.done('askForBids', { roundId, evaluationId: one.evaluationId, personIds: [asked.id] });
  await asked.client.done('placeBid', { evaluationId: one.evaluationId, bid: 'unwilling' });
  await coordinator.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
  await coordinator.done('confirmAssignments', { roundId, expectedVersion: 2 });
  const person = (at: number) => cast.who(seats[at]!.role, 1);
  await (await person(0)).done('declineInvitation', { assignmentId: declined, reason: 'No time' });
  await (await person(1)).done('acceptInvitation', { assignmentId: recused });
  await (await person(1)).done('recuse', { assignmentId: recused, reason: 'No time' });
  await (await cast.who('coordinator')).done('releaseAssignment', { assignmentId: released, reason: 'Enough' });
  await (await person(3)).done('acceptInvitation', { assignmentId: written });
  await (await person(3)).done('updateProfile', { mail: 'daily' });
  const { id: viewId } = await (await person(3)).done('saveView', { name: 'Mine', filters: 'due=overdue' });
  await (await person(3)).done('removeView', { viewId });
  await (await person(3)).done('markRead', { keys: ['move-on/none'] });
  await (await person(3)).done('setAvailability', { maxConcurrentReviews: 3, absences: [] });
  const exerciseId = await anExercise(cast, 'economics-reviewer');
  await doExercise(await person(3), exerciseId, criteriaOf('economics-reviewer'));
  await cast.admin.done('retireExercise', { exerciseId });
  await (await person(3)).done('saveReview', { assignmentId: written, criteria: {}, gates: {} });
  const { id: tied, client } = await cast.newPerson(['clinical-reviewer']);
  await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'author_of_cost_model', innovationId: one.innovationId, description: 'Mine' }] });
  const { id: openedId } = await (await cast.who('coordinator')).done('openConflict', { evaluationId: one.evaluationId, personId: tied });
  await (await cast.who('coordinator')).done('decideConflict', { conflictId: openedId, decision: 'confirm' });
  const { id: conflictId } = await (await person(3)).done('declareConflict', { evaluationId: one.evaluationId, because: 'I own shares' });
  await (await cast.who('coordinator')).done('decideConflict', { conflictId, decision: 'confirm' });
  await (await cast.who('coordinator')).done('closeRound', { evaluationId: one.evaluationId, reason: 'Nobody is left' });
};

/** Scores of two closed rounds, calibrated. */
const calibrate = async (cast: Cast): Promise<void> => {
  const cases = [await reach(cast, 'panel'), await reach(cast, 'panel')];
  await (await cast.who('coordinator')).done('runCalibration', { evaluationIds: cases.map(({ evaluationId }) => evaluationId), stage: 'evidence-review', rubric: 'rubric-evidence-review@1.0.0' });
};

/** Leave to practise on a submission that is over, given and taken back. */
const practise = async (cast: Cast): Promise<void> => {
  const { innovator, evaluationId } = await reach(cast, 'triage');
  await innovator.done('propose', { evaluationId, transition: 'withdraw' });
  await innovator.done('givePracticeLeave', { evaluationId });
  await innovator.done('takeBackPracticeLeave', { evaluationId });
};

/** A file of what became of all this. */
const ask = async (cast: Cast): Promise<void> => {
  await (await cast.who('coordinator')).done('requestExport', { filter: { from: '2026-01', to: '2026-12' }, what: 'figures', format: 'csv' });
};

/** A panel that meets about a case, and recommends a pilot that is not told yet. */
const heard = async (cast: Cast): Promise<Case> => {
  const one = await reach(cast, 'panel');
  await playRound(one, 'panel');
  const { meetingId, itemId } = await meet(one);
  await discuss(cast, itemId);
  await (await cast.who('coordinator')).done('changePanelMeeting', { meetingId, ...MEETING, place: 'Room 2', reason: 'It was in another room' });
  await vote(one, 'recommend-pilot');
  await determine(cast, one.evaluationId, itemId);
  const { decision: decisionId } = await propose(one, 'panel-chair', 'recommend-pilot');
  await (await cast.who('coordinator')).done('chooseFeedback', { evaluationId: one.evaluationId, decisionId, expectedVersion: 0, reviews: [] });
  return one;
};

/** A rejection that was taken back, made again, written, told, appealed against and upheld. */
const appeal = async (cast: Cast): Promise<void> => {
  const one = await reach(cast, 'triage');
  const { evaluationId } = one;
  await propose(one, 'triage-lead', 'reject', { reason: 'No' });
  await (await cast.who('triage-lead')).done('withdrawProposal', { evaluationId, reason: 'Too early' });
  await propose(one, 'triage-lead', 'reject', { reason: 'No' });
  const { decision } = await sign(one, 'triage-lead');
  await (await cast.who('programme-lead', 0)).done('writeLetter', { evaluationId, decisionId: decision, decision: 'No.', reasons: 'It is not for us.', next: 'You may appeal.' });
  await announce(one, 'rejected', decision);
  await one.innovator.done('raiseAppeal', { evaluationId, reason: 'It is for patients' });
  for (const index of [0, 1]) await (await cast.who('appeals-officer', index)).done('hearAppeal', { evaluationId, result: 'uphold', reason: 'We read it again' });
};
