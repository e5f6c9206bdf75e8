import { requirePack } from '@waymark/content/packs';
import { pipelineFactsOf } from '@waymark/domain/forms';
import type { Rubric } from '@waymark/domain/rubric';
import { scorePlan, seededRandom, type PlayedReview, type ReviewLean, type Seat } from '@waymark/replay';
import { vectors } from '@waymark/testing/vectors';
import type { Cast } from './programme-of.ts';
import type { TestClient } from './test-client.ts';

/** An innovation with an evaluation, as its innovator and the staff of a cast bring it forward. */
export interface BroughtForward {
  innovationId: string;
  evaluationId: string;
  innovator: TestClient;
  innovatorId: string;
}

export interface Seated {
  assignmentId: string;
  personId: string;
  client: TestClient;
  seat: Seat;
}

type SignIn = (person: string) => Promise<TestClient>;

/** Complete answers with nothing left unsaid: they would do in a real programme. */
export const COMPLETE: Record<string, unknown> = vectors('submission-form.samples.json').samples[0].answers;

export const EVIDENCE = 'rubric-evidence-review@1.0.0';

/** The reviewer roles of the evidence review, each with its track. */
export const TRACKS = { 'clinical-reviewer': 'clinical', 'safety-reviewer': 'safety', 'ig-reviewer': 'governance', 'economics-reviewer': 'economics' } as const;

/** Gates that a role answers in the evidence review. */
const GATES: Record<string, string[]> = {
  'safety-reviewer': ['eg-regulation', 'eg-safety-case', 'eg-incidents'],
  'ig-reviewer': ['eg-data'],
  'clinical-reviewer': ['eg-evidence-floor'],
};

export const reviewerSeat = (role: keyof typeof TRACKS): Seat => ({ role, tracks: [TRACKS[role]], gates: GATES[role] ?? [] });
export const panelSeat: Seat = { role: 'panel-member', tracks: Object.values(TRACKS), gates: [] };
export const triageSeat: Seat = { role: 'triage-officer', tracks: ['triage'] };

/** Valid answers to a rubric, one review for each seat. */
export const reviewsFor = (pin: string, seats: Seat[], lean: ReviewLean = 'strong', chance = 'test'): PlayedReview[] =>
  scorePlan({
    rubric: requirePack<Rubric>(pin), seats, lean, random: seededRandom(chance), gatesPass: true, citable: Object.keys(COMPLETE),
    known: { answers: COMPLETE, pipelineFacts: pipelineFactsOf(COMPLETE) },
  });

/** A draft with complete answers in a started evaluation, of an innovator of its own. */
export const drafted = async (cast: Cast, extra: { companyIds?: string[]; answers?: Record<string, unknown>; roles?: string[] } = {}): Promise<BroughtForward> => {
  const { id: innovatorId, client: innovator } = await cast.newPerson(extra.roles ?? ['innovator']);
  const { id: innovationId } = await innovator.done('createInnovation', { name: 'Ward round planner', companyIds: extra.companyIds ?? [] });
  await innovator.done('saveAnswers', { innovationId, answers: extra.answers ?? COMPLETE });
  const { evaluationId } = await innovator.done('startEvaluation', { innovationId, programmeId: cast.programmeId });
  return { innovationId, evaluationId, innovator, innovatorId };
};

/** In triage. */
export const submitted = async (cast: Cast, extra: Parameters<typeof drafted>[1] = {}): Promise<BroughtForward> => {
  const found = await drafted(cast, extra);
  await found.innovator.done('propose', { evaluationId: found.evaluationId, transition: 'submit' });
  return found;
};

/** In evidence review, accepted by triage. */
export const inReview = async (cast: Cast, extra: Parameters<typeof drafted>[1] = {}): Promise<BroughtForward> => {
  const found = await submitted(cast, extra);
  await takenUp(cast, found);
  return found;
};

/** Triage accepts what was sent. */
export const takenUp = async (cast: Cast, found: BroughtForward): Promise<void> => {
  const officer = await cast.who('triage-officer');
  const [answers] = reviewsFor('rubric-triage@1.0.0', [triageSeat]);
  await officer.done('recordTriage', { evaluationId: found.evaluationId, ...answers });
  await officer.done('propose', { evaluationId: found.evaluationId, transition: 'accept' });
};

/** Invites people and lets each accept. */
export const seated = async (cast: Cast, evaluationId: string, people: { personId: string; seat: Seat }[], as: SignIn): Promise<Seated[]> => {
  const coordinator = await cast.who('coordinator');
  const invitations = people.map(({ personId, seat }) => ({ personId, role: seat.role }));
  const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations });
  const found: Seated[] = [];
  for (const [index, { personId, seat }] of people.entries()) {
    const client = await as(personId);
    await client.done('acceptInvitation', { assignmentId: assignments[index].id });
    found.push({ assignmentId: assignments[index].id, personId, client, seat });
  }
  return found;
};

/** One accepted reviewer on each track of the evidence review, in the order of `TRACKS`. */
export const fourReviewers = (cast: Cast, evaluationId: string, as: SignIn, index = 0): Promise<Seated[]> =>
  seated(cast, evaluationId, (Object.keys(TRACKS) as (keyof typeof TRACKS)[]).map((role) => ({ personId: cast.ids(role)[index]!, seat: reviewerSeat(role) })), as);

/** Everybody submits, in order. */
export const allSubmit = async (people: Seated[], pin = EVIDENCE, lean: ReviewLean = 'strong'): Promise<void> => {
  const reviews = reviewsFor(pin, people.map(({ seat }) => seat), lean);
  for (const [index, { client, assignmentId }] of people.entries()) await client.done('submitReview', { assignmentId, ...reviews[index] });
};

/** With the panel: four reviews are in and the round has closed by itself. */
export const withPanel = async (cast: Cast, as: SignIn): Promise<BroughtForward & { reviewers: Seated[] }> => {
  const found = await inReview(cast);
  const reviewers = await fourReviewers(cast, found.evaluationId, as);
  await allSubmit(reviewers);
  return { ...found, reviewers };
};

/** Fields of an evaluation as somebody sees them. @throws Error where they do not see it */
export const seen = async (client: TestClient, evaluationId: string, fields: string): Promise<any> => {
  const { data, errors } = await client.query(`query($id: String!) { evaluation(id: $id) { ${fields} } }`, { id: evaluationId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.evaluation;
};

/** Codes of the blockers of a refusal, or of its error; nothing where it went well. */
export const codesOf = (answer: { blockers?: { code: string }[]; errors?: { extensions: { code: string } }[] }): string[] =>
  answer.errors?.map((error) => error.extensions.code) ?? answer.blockers?.map((found) => found.code) ?? [];
