const REFUSED = '... on Refused { blockers { code messageForStaff messageForInnovator operands } }';
const recorded = (mutation: string, input: string): [string, string] => [mutation, `mutation($input: ${input}!) { ${mutation}(input: $input) { ... on Recorded { id } ${REFUSED} } }`];
const changed = (mutation: string, input: string): [string, string] => [
  mutation,
  `mutation($input: ${input}!) { ${mutation}(input: $input) { ... on EvaluationChanged { evaluationId stage run moved awaitsSignatures decision } ${REFUSED} } }`,
];
const written = (mutation: string, input: string): [string, string] => [mutation, `mutation($input: ${input}!) { ${mutation}(input: $input) { ... on ReviewSaved { id version } ${REFUSED} } }`];

/** The mutations that a replay makes; a test checks them against the printed schema. */
export const DOCUMENTS: Readonly<Record<string, string>> = Object.fromEntries([
  recorded('advanceClock', 'AdvanceClockInput'),
  recorded('createOrganisation', 'CreateOrganisationInput'),
  recorded('createPerson', 'CreatePersonInput'),
  recorded('grantRole', 'RoleInput'),
  recorded('describeReviewer', 'DescribeReviewerInput'),
  recorded('declareInterests', 'DeclareInterestsInput'),
  recorded('createCompany', 'CreateCompanyInput'),
  recorded('createProgramme', 'CreateProgrammeInput'),
  recorded('publishPipeline', 'PublishPipelineInput'),
  recorded('setProgrammeContact', 'SetProgrammeContactInput'),
  recorded('createInnovation', 'CreateInnovationInput'),
  recorded('attachDocument', 'AttachDocumentInput'),
  recorded('acceptInvitation', 'AssignmentInput'),
  recorded('castVote', 'CastVoteInput'),
  recorded('callPanelMeeting', 'CallPanelMeetingInput'),
  recorded('setAgenda', 'SetAgendaInput'),
  recorded('recordAttendance', 'RecordAttendanceInput'),
  recorded('addMinute', 'AddMinuteInput'),
  recorded('saveDetermination', 'SaveDeterminationInput'),
  recorded('recordMinorityView', 'RecordMinorityViewInput'),
  recorded('finaliseDetermination', 'FinaliseDeterminationInput'),
  recorded('addPilotSite', 'AddPilotSiteInput'),
  recorded('agreeMeasure', 'AgreeMeasureInput'),
  recorded('savePilotPlan', 'SavePilotPlanInput'),
  recorded('amendPilotPlan', 'AmendPilotPlanInput'),
  recorded('lockMeasures', 'LockMeasuresInput'),
  recorded('recordHazardLog', 'RecordHazardLogInput'),
  recorded('acceptResidualRisk', 'AcceptResidualRiskInput'),
  recorded('recordAssessment', 'RecordAssessmentInput'),
  recorded('recordPilotMoney', 'RecordPilotMoneyInput'),
  recorded('recordRollOut', 'RecordRollOutInput'),
  recorded('recordBudgetImpact', 'RecordBudgetImpactInput'),
  changed('startEvaluation', 'StartEvaluationInput'),
  changed('propose', 'ProposeInput'),
  changed('sign', 'SignInput'),
  changed('approveLetter', 'ApproveLetterInput'),
  changed('releaseLetter', 'LetterInput'),
  changed('answerRequest', 'AnswerRequestInput'),
  written('submitReview', 'ReviewInput'),
  written('recordTriage', 'RecordTriageInput'),
  ['enterReadings', `mutation($input: EnterReadingsInput!) { enterReadings(input: $input) { ... on ReadingsEntered { id } ${REFUSED} } }`],
  ['saveAnswers', `mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { ... on DraftSaved { id version } ${REFUSED} } }`],
  ['inviteReviewers', `mutation($input: InviteReviewersInput!) { inviteReviewers(input: $input) { ... on InvitedReviewers { assignments { id personId } } ${REFUSED} } }`],
]);

/** The reads of a replay; checked against the printed schema too. */
export const QUERIES = {
  installation: '{ installation { mode empty now administrator } }',
  token: 'mutation($personId: String!) { issuePersonaToken(personId: $personId) { token } }',
  effects: 'query($personId: String!) { interestEffects(personId: $personId) { innovationId effect because open } }',
  agenda: 'query($id: String!) { panelMeeting(id: $id) { items { id } } }',
  pilot: 'query($id: String!) { evaluation(id: $id) { stage run sites { id organisation } measures { id name main baselineFrom } planVersions { version } } }',
  decisions: 'query($id: String!) { evaluation(id: $id) { decisions { id } } }',
  requests: 'query($id: String!) { evaluation(id: $id) { requests { id closedAt } } }',
  reached: 'query($id: String!) { evaluation(id: $id) { stage run number requests { closedAt } holds { kind closedAt } conditions { id } simulated } }',
  streams: 'query($after: String!) { auditStreams(after: $after, first: 100) { stream seq } }',
  events: 'query($stream: String!, $after: Int!) { auditEvents(stream: $stream, after: $after, first: 100) { seq hash text } }',
} as const;
