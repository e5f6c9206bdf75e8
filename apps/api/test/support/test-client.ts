import { randomUUID } from 'node:crypto';
import { asRead } from './as-read.ts';

export interface GraphQLAnswer<Data = any> {
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; fields?: { field: string; message: string }[]; reference?: string } }[];
}

/** Speaks to the API as one person. Refusals and errors are answers: the test says what it expects. */
export class TestClient {
  constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  private readonly sentBefore = new Map<string, Promise<object>>();

  async signIn(person: string): Promise<TestClient> {
    const { data, errors } = await this.query('mutation($p: String!) { issuePersonaToken(personId: $p) { token } }', { p: person });
    if (errors) throw new Error(errors[0]!.message);
    return new TestClient(this.url, data.issuePersonaToken.token);
  }

  /** The same person with the same token at another API. */
  at(url: string): TestClient {
    return new TestClient(url, this.token);
  }

  async query<Data = any>(document: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as GraphQLAnswer<Data>;
  }

  /** A mutation with one input; every scalar of its result, or its blockers. `fields` where the result is no plain one. */
  async act(mutation: string, input: Record<string, unknown>, result: Result = RESULT_OF[mutation] ?? RECORDED): Promise<any> {
    const type = INPUT_OF[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await this.query(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${result.type} { ${result.fields} } ... on Refused { blockers { code messageForStaff messageForInnovator operands } } } }`,
      { input: { idempotencyKey: randomUUID(), ...(await this.onTop(mutation, input)), ...input } },
    );
    if (answer.errors) return { errors: answer.errors };
    return answer.data[mutation];
  }

  /** The same, where anything but success fails the test at once. */
  async done(mutation: string, input: Record<string, unknown>): Promise<any> {
    const answer = await this.act(mutation, input);
    if (answer.errors || answer.blockers) throw new Error(`${mutation}: ${JSON.stringify(answer.errors ?? answer.blockers)}`);
    return answer;
  }

  /** A story that is not about versions saves on top of whatever is there by then; sent again with its key, as it was sent. */
  private onTop(mutation: string, input: Record<string, unknown>): Promise<object> {
    const key = input['idempotencyKey'];
    const before = typeof key === 'string' ? this.sentBefore.get(key) : undefined;
    if (before) return before;
    const now = asRead(this, mutation, input);
    if (typeof key === 'string') this.sentBefore.set(key, now);
    return now;
  }

  async upload(name: string, content: Buffer | string): Promise<{ status: number; body: any }> {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    const response = await fetch(`${this.url}/uploads`, { method: 'POST', headers: this.headers(), body: form });
    return { status: response.status, body: await response.json() };
  }

  download(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: this.headers() });
  }

  /** What signs them in. */
  headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}

interface Result {
  type: string;
  fields: string;
}

const RECORDED: Result = { type: 'Recorded', fields: 'id' };
const CHANGED: Result = { type: 'EvaluationChanged', fields: 'evaluationId stage run version moved awaitsSignatures decision overlay' };
const SAVED: Result = { type: 'ReviewSaved', fields: 'id version submitted' };

const RESULT_OF: Record<string, Result> = {
  ...Object.fromEntries(
    ['startEvaluation', 'propose', 'sign', 'withdrawProposal', 'closeRound', 'raiseRequest', 'raiseHold', 'closeOverlay', 'writeLetter', 'approveLetter', 'releaseLetter', 'raiseAppeal', 'hearAppeal', 'answerRequest'].map((name) => [name, CHANGED]),
  ),
  saveReview: SAVED,
  submitReview: SAVED,
  recordTriage: SAVED,
  restoreDraft: { type: 'DraftSaved', fields: 'id version' },
  saveAnswers: { type: 'DraftSaved', fields: 'id version' },
  saveGuidance: { type: 'DraftSaved', fields: 'id version' },
  inviteToSignIn: { type: 'InvitedToSignIn', fields: 'id link expiresAt' },
  inviteMember: { type: 'InvitedToTeam', fields: 'id link expiresAt' },
  makeMachineClient: { type: 'MachineClientMade', fields: 'id token expiresAt' },
  breakGlass: { type: 'GlassBroken', fields: 'id evaluationId endsAt' },
  planRollOut: { type: 'RollOutPlanned', fields: 'id added unchanged' },
  uploadReadings: { type: 'ReadingsUploaded', fields: 'id entered corrected unchanged late groups refusedCount refusedRows { line field message } missingCount missing { measure site month } unsureCount unsureRows { line field message } unsureMark replaced { measure site month version before value by at } stopRulesMet { measure site months }' },
  enterReadings: { type: 'ReadingsEntered', fields: 'id replaced { measure site month version before value by at } stopRulesMet { measure site months }' },
  inviteReviewers: { type: 'InvitedReviewers', fields: 'assignments { id personId }' },
};

const INPUT_OF: Record<string, string> = {
  grantRole: 'RoleInput',
  revokeRole: 'RoleInput',
  inviteToSignIn: 'PersonInput',
  withdrawSignInInvitation: 'PersonInput',
  revokeMachineClient: 'MachineClientInput',
  unlinkAccounts: 'PersonInput',
  acceptTeamInvitation: 'TeamInvitationInput',
  declineTeamInvitation: 'TeamInvitationInput',
  changeMemberRight: 'MemberRightInput',
  removeMember: 'MemberInput',
  transferOwnership: 'MemberInput',
  withdrawProposal: 'ReasonInput',
  closeRound: 'ReasonInput',
  raiseAppeal: 'ReasonInput',
  approveLetter: 'ApproveLetterInput',
  releaseLetter: 'LetterInput',
  acceptInvitation: 'AssignmentInput',
  declineInvitation: 'ReasonedAssignmentInput',
  recuse: 'ReasonedAssignmentInput',
  releaseAssignment: 'ReasonedAssignmentInput',
  givePracticeLeave: 'GivePracticeLeaveInput',
  takeBackPracticeLeave: 'PracticeLeaveInput',
  retireExercise: 'ExerciseInput',
  signMigrationPlan: 'MigrationPlanInput',
  submitExercise: 'ExerciseInput',
  saveReview: 'ReviewInput',
  submitReview: 'ReviewInput',
  confirmAssignments: 'RoundInput',
  discardAssignments: 'RoundInput',
};
