import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { EVIDENCE, TRACKS } from './brought-forward.ts';
import { aDraft, submitted, type Case } from './case.ts';
import type { Cast } from './programme-of.ts';
import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';

/** Long enough for what the rubric asks of a reason, also at the ends of the scale. */
export const WHY = 'The trial was randomised, of 400 people in two trusts, and its main result held at six months: what was claimed is what was measured, by people who did not make it, and what went wrong is told as openly as what went well.';

export const PLANTED_EXERCISE = '00000000-0000-4000-8000-0000000000e1';

/** What somebody on these tracks is asked by the evidence rubric. */
export const criteriaOf = (...roles: (keyof typeof TRACKS)[]): string[] =>
  requirePack<Rubric>(EVIDENCE).criteria.filter(({ track }) => roles.some((role) => TRACKS[role] === track)).map(({ id }) => id);

/** Makes an exercise on all that reviewers of a role are asked, with 2 as the answer to compare with. */
export const anExercise = async ({ admin, programmeId }: Pick<Cast, 'admin' | 'programmeId'>, role: keyof typeof TRACKS, more: Record<string, unknown> = {}): Promise<string> => {
  const references = Object.fromEntries(criteriaOf(role).map((id) => [id, { value: 2, explanation: `Reference words. ${WHY}` }]));
  return (await admin.done('makeExercise', { programmeId, rubric: EVIDENCE, title: 'A lamp that never was', material: 'It shines on wards at night.', references, required: true, mayBeShown: true, ...more })).id;
};

/** A submission that its innovator withdrew, so that it is over and they know. */
export const overCase = async (cast: Cast, name: string): Promise<Case> => {
  const one = await submitted(await aDraft(cast, name));
  await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
  return one;
};

/** The same with leave to practise on it, and an exercise on it that clinical reviewers are advised to do. */
export const markedCase = async (cast: Cast, name = 'Practised kettle'): Promise<Case> => {
  const one = await overCase(cast, name);
  await one.innovator.done('givePracticeLeave', { evaluationId: one.evaluationId });
  await anExercise(cast, 'clinical-reviewer', { evaluationId: one.evaluationId, title: 'A case that was', required: false });
  return one;
};

/** Answers everything that is asked, and sends it. */
export const doExercise = async (client: TestClient, exerciseId: string, criteria: readonly string[], value: unknown = 3): Promise<void> => {
  for (const criterion of criteria) await client.done('answerExercise', { exerciseId, criterion, answer: { value, reason: WHY } });
  await client.done('submitExercise', { exerciseId });
};

const MINE = '{ myExercises { id title required assignmentIds criteria answers submittedAt material case { form answers } comparison { criterion given reference explanation steps others { value people } } } }';
export const exercisesOf = async (client: TestClient): Promise<any[]> => (await client.query(MINE)).data.myExercises;

/** An exercise that clinical reviewers are advised to do, as rows, with what these people sent: for tests that ask only who sees it. */
export const plantedExercise = async ({ sql }: Pick<TestApi, 'sql'>, programmeId: string, madeBy: string): Promise<void> => {
  const [criterion] = criteriaOf('clinical-reviewer');
  await sql(
    `insert into exercise (id, programme_id, rubric, title, material, criteria, tracks, required, made_by, made_at) values ($1, $2, $3, 'A made-up case', 'Words', array[$4], array['clinical'], false, $5, '2026-01-01')`,
    [PLANTED_EXERCISE, programmeId, EVIDENCE, criterion, madeBy],
  );
  await sql(`insert into exercise_reference (exercise_id, criterion, value, explanation) values ($1, $2, '2', 'Reference words')`, [PLANTED_EXERCISE, criterion]);
};

/** Somebody sent the planted exercise. */
export const plantedAttempt = ({ sql }: Pick<TestApi, 'sql'>, person: string, reason = 'Planted'): Promise<unknown> =>
  sql(
    `insert into exercise_attempt (exercise_id, person_id, criteria, saved_at, submitted_at) values ($1, $2, jsonb_build_object($3::text, jsonb_build_object('value', 3, 'reason', $4::text)), now(), now())`,
    [PLANTED_EXERCISE, person, criteriaOf('clinical-reviewer')[0], reason],
  );
