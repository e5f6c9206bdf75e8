import type { Case } from '../support/case.ts';
import { MEASURE, PLAN } from '../support/pilots.ts';
import { MEETING } from '../support/meetings.ts';
import type { TestApi } from '../support/test-api.ts';

/** An id of nothing. */
const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Ids around a case that somebody may guess, and that are not theirs. */
export interface Around {
  /** A seat that is settled: of somebody who was released, once there is one. */
  assignment: string;
  /** A conflict that is decided. */
  conflict: string;
  /** A thread among the staff, and one with the innovator, once there are any. */
  thread: string;
  forTeam: string;
}

export const around = async ({ sql }: TestApi, { evaluationId }: Case): Promise<Around> => {
  const [seat] = await sql<{ id: string }>(`select id from assignment where evaluation_id = $1 and state = 'released' order by invited_at limit 1`, [evaluationId]);
  const [conflict] = await sql<{ id: string }>(`select id from conflict where evaluation_id = $1 and state = 'confirmed' order by found_at limit 1`, [evaluationId]);
  const threadFor = async (audience: string): Promise<string> => (await sql<{ id: string }>('select id from message_thread where evaluation_id = $1 and audience = $2 limit 1', [evaluationId, audience]))[0]?.id ?? NOTHING;
  return { assignment: seat?.id ?? NOTHING, conflict: conflict!.id, thread: await threadFor('staff'), forTeam: await threadFor('innovator') };
};

/**
 * Every mutation with an input that is well-formed and that nobody succeeds with: a transition that is none, a version
 * long past, a seat that is settled. So one case can be tried by everybody, and the answer tells how far each came.
 */
export const attemptsOn = ({ evaluationId, innovationId, innovatorId }: Case, { assignment, conflict, thread, forTeam }: Around): Record<string, Record<string, unknown>> => {
  const on = { evaluationId };
  const of = { innovationId };
  const past = { evaluationId, expectedVersion: 0 };
  const person = { personId: NOTHING };
  const seat = { assignmentId: assignment };
  const why = { reason: 'A try' };
  const round = { roundId: NOTHING, expectedVersion: 1 };
  const letter = { ...past, decisionId: 'd99' };
  return {
    acceptInvitation: seat,
    acceptResidualRisk: { ...on, revision: 99 },
    acceptTeamInvitation: { invitation: NOTHING },
    addIncidentEntry: { ...on, incidentId: NOTHING, text: 'A try' },
    addMinute: { itemId: NOTHING, text: 'A try' },
    addPassportIssuer: { name: 'A try', publicKey: 'no key' },
    addPilotSite: { ...on, organisationId: NOTHING, siteLeadId: NOTHING },
    adjustAssignments: { ...round, changes: [] },
    advanceClock: { to: '2000-01-01T00:00:00.000Z' },
    agreeMeasure: { ...on, ...MEASURE },
    amendPilotPlan: { ...on, version: 9_999, parts: PLAN, ...why },
    answerExercise: { exerciseId: NOTHING, criterion: 'a-try', answer: {}, expected: {} },
    answerRequest: { ...on, requestId: 'no-such-request', answers: {}, expectedVersion: 0 },
    approveLetter: letter,
    archiveInnovation: of,
    askForBids: { roundId: NOTHING, ...on, personIds: [NOTHING] },
    attachDocument: { ...of, uploadId: NOTHING, kind: 'other' },
    breakGlass: { reference: 'INN-1999-0001', reason: 'A try that finds nothing' },
    callPanelMeeting: { programmeId: NOTHING, ...MEETING, personIds: [] },
    castVote: { ...on, motion: 'no-such-step', vote: 'for', ...why },
    changeInterestRules: { expectedVersion: 0, lookBackYears: 3, natures: [{ nature: 'a_try', meaning: 'A try', current: 'none', endedWithinLookBack: 'none', endedEarlier: 'none' }], ...why },
    changeMemberRight: { ...of, personId: innovatorId, access: 'view' },
    changePanelMeeting: { meetingId: NOTHING, ...MEETING },
    changeSiteLead: { ...on, siteId: NOTHING, siteLeadId: NOTHING, ...why },
    chooseFeedback: { ...on, decisionId: 'no-such-decision', expectedVersion: 0, reviews: [] },
    closeIncident: { ...on, incidentId: NOTHING, outcome: 'A try' },
    closeOverlay: { ...past, overlayId: 'no-such-hold', ...why },
    closeRound: { ...past, ...why },
    confirmAssignments: round,
    copyInnovation: { ...of, name: 'A try', expectedVersion: 9_999 },
    createCompany: { name: '' },
    createInnovation: { name: '' },
    createOrganisation: { name: '', type: 'trust' },
    createPerson: { displayName: '', organisationId: NOTHING },
    createProgramme: { code: 'Not A Code', name: 'A try' },
    decideConflict: { conflictId: conflict, decision: 'confirm' },
    declareConflict: { ...on, because: ' ' },
    declareInterests: { personId: innovatorId, declaredOn: '2026-02-01', validUntil: '2026-01-01', interests: [] },
    declineInvitation: { ...seat, ...why },
    declineTeamInvitation: { invitation: NOTHING },
    describeReviewer: { ...person, methods: [], specialties: [], stages: [], maxConcurrentReviews: 1 },
    disablePerson: person,
    discardAssignments: round,
    discardDetermination: { itemId: NOTHING, expectedVersion: 1 },
    enterGroupReadings: { ...on, groups: [{ measureId: NOTHING, siteId: NOTHING, month: '2026-01-01', breakdown: 'Sex', group: 'Female', numerator: 1, denominator: 1 }] },
    enterReadings: { ...on, readings: [{ measureId: NOTHING, siteId: NOTHING, month: '2026-01-01', value: 1 }] },
    finaliseDetermination: { itemId: NOTHING, expectedVersion: 1 },
    giveRescore: { itemId: NOTHING, criterion: 'a-try', score: 2, ...why },
    givePracticeLeave: on,
    grantRole: { ...person, role: 'coordinator' },
    hearAppeal: { ...past, result: 'uphold', ...why },
    importPassport: { ...of, uploadId: NOTHING },
    inviteMember: { ...of, personId: innovatorId, access: 'view' },
    inviteReviewers: { ...on, invitations: [{ personId: NOTHING, role: 'no-such-role' }] },
    inviteToSignIn: person,
    issuePassport: { ...of, parts: ['no-such-part'] },
    issueServiceStatement: {},
    leavePilotSite: { ...on, siteId: NOTHING, leftOn: '2026-01-01', ...why },
    lockMeasures: on,
    makeExercise: { programmeId: NOTHING, rubric: 'no-such-rubric@1.0.0', title: 'A try', material: 'A try', references: {}, required: false, mayBeShown: true },
    makeMachineClient: { name: '', programmeId: NOTHING, role: 'analyst', scopes: [], days: 1 },
    // it never goes back, so that a mark of one's own is what it was: of those who have read the first message by then
    markRead: { keys: [] },
    markThreadRead: { threadId: forTeam, number: 1 },
    meetCondition: { ...on, conditionId: NOTHING, evidence: 'A try' },
    openConflict: { ...on, ...person },
    propose: { ...on, transition: 'no-such-step' },
    openRescores: { itemId: NOTHING },
    placeBid: { ...on, bid: 'willing' },
    planRollOut: { ...on, targets: [{ organisationId: NOTHING, plannedOn: '2030-01-01' }] },
    postMessage: { threadId: thread, text: 'A try', uploadIds: [NOTHING] },
    proposeAssignments: { evaluationIds: [NOTHING] },
    publishPipeline: { programmeId: NOTHING, pack: 'pipeline-default@1.0.0' },
    raiseAppeal: { ...past, ...why },
    raiseHold: { ...past, kind: 'legal-hold', ...why },
    raiseRequest: { ...past, text: 'A try' },
    recordAssessment: { ...on, assessment: 'no-such-assessment@1.0.0', sections: {} },
    recordAttendance: { meetingId: NOTHING, attendance: [{ ...person, state: 'present' }] },
    recordHazardLog: { ...on, revision: 1 },
    recordMinorityView: { itemId: NOTHING, text: 'A try' },
    recordPilotMoney: { ...on, kind: 'actual', months: [{ month: '1999-01-01', cost: 1, saving: 1 }] },
    recordBudgetImpact: { ...on, years: [{ cost: 1, saving: 1, population: 1 }] },
    recordRebase: { ...on, measureId: NOTHING, month: '2026-01-01', kind: 'process-changed', changedOn: '2026-01-01', ...why },
    recordRollOut: { ...on, organisationId: NOTHING },
    takeOffRollOut: { ...on, organisationId: NOTHING, ...why },
    recordTriage: { ...past, revision: 1, criteria: { 'no-such-criterion': { value: 1 } }, gates: {} },
    recuse: { ...seat, ...why },
    releaseAssignment: { ...seat, ...why },
    releaseLetter: letter,
    removeDocument: { ...of, documentId: NOTHING },
    chooseDocumentConfidence: { ...of, documentId: NOTHING, inConfidence: true },
    removeMember: { ...of, personId: innovatorId },
    removePassportIssuer: { issuerId: NOTHING },
    removeView: { viewId: NOTHING },
    reportIncident: { ...on, severity: 'minor', description: 'A try', siteId: NOTHING },
    reopenCondition: { ...on, conditionId: NOTHING, ...why },
    requestExport: { filter: { programmeId: NOTHING, from: '2026-01', to: '2026-12' }, what: 'figures', format: 'csv' },
    residualRiskNotApplicable: { ...on, ...why },
    restoreInnovation: of,
    restoreDraft: { ...of, version: 9_999, expectedVersion: 9_999 },
    retireExercise: { exerciseId: NOTHING },
    draftMigrationPlan: { route: { fromVersionId: NOTHING, toVersionId: NOTHING, stageMap: [], clocks: 'kept' }, ...why },
    signMigrationPlan: { planId: NOTHING },
    retirePipeline: { pipelineVersionId: NOTHING },
    revokeMachineClient: { clientId: NOTHING },
    revokeRole: { ...person, role: 'coordinator' },
    runCalibration: { evaluationIds: [NOTHING, evaluationId], stage: 'evidence-review', rubric: 'rubric-evidence-review@1.0.0' },
    saveAnswers: { ...of, answers: {}, expectedVersion: 9_999 },
    saveDetermination: { itemId: NOTHING, transition: 'a-try', reasons: 'A try', conditions: [], expectedVersion: 0 },
    saveGuidance: { ...of, pack: 'dtac', answers: {}, expectedVersion: 9_999 },
    savePilotPlan: { ...on, revision: 9_999, parts: PLAN },
    saveReview: { ...seat, expectedVersion: 0, criteria: {}, gates: {} },
    saveView: { name: 'A try', filters: 'no address' },
    setAgenda: { meetingId: NOTHING, evaluationIds: [evaluationId] },
    setAvailability: { maxConcurrentReviews: 1, absences: [{ from: '2026-02-01', to: '2026-01-01' }] },
    sign: { ...on, revision: 99 },
    signPlanAmendment: { ...on, revision: 9_999 },
    setProgrammeContact: { programmeId: NOTHING, contact: 'A try', replyDays: 1 },
    settleThread: { threadId: thread, number: 99 },
    startEvaluation: { ...of, programmeId: NOTHING },
    startThread: { ...on, audience: 'reviewer', reviewerId: NOTHING, subject: 'A try', text: 'A try' },
    submitExercise: { exerciseId: NOTHING },
    submitReview: { ...seat, expectedVersion: 0, revision: 1, criteria: {}, gates: {} },
    takeBackPracticeLeave: on,
    transferOwnership: { ...of, personId: innovatorId },
    unlinkAccounts: person,
    updateProfile: { mail: 'hourly' },
    uploadReadings: { ...on, uploadId: NOTHING },
    withdrawMigrationPlan: { planId: NOTHING, ...why },
    withdrawProposal: { ...past, ...why },
    withdrawPlanAmendment: { ...on, revision: 9_999, ...why },
    withdrawRebase: { ...on, rebaseId: NOTHING, ...why },
    withdrawSignInInvitation: person,
    withdrawTeamInvitation: { ...of, invitationId: NOTHING },
    writeLetter: { ...letter, decision: 'a', reasons: 'b', next: 'c' },
  };
};

const LETTERS: Record<string, string> = { UNAUTHENTICATED: 'o', FORBIDDEN: 'f', NOT_FOUND: 'n' };

/** How far an attempt came, as the table says it. */
export const letterOf = (answer: { errors?: { extensions: { code: string } }[]; blockers?: { code: string }[] }): string => {
  const code = answer.errors?.[0]?.extensions.code;
  if (code !== undefined) return LETTERS[code] ?? (code === 'BAD_INPUT' ? 'p' : code);
  if (!answer.blockers) return 'd';
  return answer.blockers.some((found) => found.code === 'role-not-allowed') ? 'r' : 'p';
};
