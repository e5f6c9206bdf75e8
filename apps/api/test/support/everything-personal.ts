import { plantedRound } from './assignment-rounds.ts';
import { aDraft, submitted, type Case } from './case.ts';
import { plantedAttempt, plantedExercise, PLANTED_EXERCISE } from './exercises.ts';
import { reach } from './reach-stage.ts';
import { recordTriage, reviewsFor } from './rounds.ts';
import type { TestApi } from './test-api.ts';
import type { TestClient } from './test-client.ts';
import type { Stage } from './with-cast.ts';

/** Stands in everything personal that is planted: after an erasure it must be nowhere. */
export const CANARY = 'quillcanary';

/** Tables in which a text stands anywhere. */
export const tablesWith = async (api: TestApi, text: string): Promise<string[]> => {
  const tables = await api.sql<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'audit', 'graphile_worker') and c.relkind in ('r', 'p') order by 1`,
  );
  const found = await Promise.all(tables.map(async ({ name }) => ((await api.sql(`select from ${name} x where x::text ilike '%${text}%' limit 1`)).length > 0 ? [name] : [])));
  return found.flat();
};

/** Somebody who has done all that leaves something personal, and of whom everything personal is kept that there is a place for. */
export const everythingPersonal = async ({ api, cast }: Stage): Promise<{ id: string; client: TestClient }> => {
  const { id, client } = await cast.newPerson(['triage-officer', 'coordinator', 'clinical-reviewer']);
  const coordinator = await cast.who('coordinator');
  const invite = async ({ evaluationId }: Case): Promise<string> =>
    (await coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] })).assignments[0].id;
  const decided = await submitted(await aDraft(cast));
  const { overlay } = await client.done('raiseHold', { evaluationId: decided.evaluationId, kind: 'legal-hold', reason: 'Words on a hold' });
  await client.done('closeOverlay', { evaluationId: decided.evaluationId, overlayId: overlay, reason: 'Words at its end' });
  await recordTriage(decided);
  const { decision } = await client.done('propose', { evaluationId: decided.evaluationId, transition: 'accept', reason: 'Words of a decision' });
  await client.done('writeLetter', { evaluationId: decided.evaluationId, decisionId: decision, decision: 'Words', reasons: 'of', next: 'a letter' });
  const reviewed = await reach(cast, 'evidence-review');
  const assignmentId = await invite(reviewed);
  await client.done('acceptInvitation', { assignmentId });
  const { criteria, gates } = reviewsFor(reviewed, 'evidence-review')[0]!;
  await client.done('submitReview', { assignmentId, criteria, gates });
  await client.done('declineInvitation', { assignmentId: await invite(decided), reason: `I am ill, ${CANARY}` });
  await client.done('declareConflict', { evaluationId: decided.evaluationId, because: `My wife works there, ${CANARY}` });
  await client.done('declareInterests', {
    declaredOn: '2026-01-01', validUntil: '2040-01-01',
    interests: [{ nature: 'shares_or_equity', company: `${CANARY} Ltd`, innovationId: decided.innovationId, description: `Shares of ${CANARY}` }],
  });
  await cast.admin.done('describeReviewer', { personId: id, specialties: [CANARY], methods: [], stages: [], maxConcurrentReviews: 2, absences: [{ from: '2027-01-01', to: '2027-01-02' }] });
  await plantedExercise(api, cast.programmeId, cast.ids('administrator')[0]!);
  await plantedAttempt(api, id, CANARY);
  // they gave leave for a case on which reviewers practise
  await api.sql(`insert into practice_leave (evaluation_id, revision, form, answers, given_by, given_at) values ($1, 1, 'submission-form@1.0.0', '{}', $2, now())`, [decided.evaluationId, id]);
  await api.sql('insert into exercise_source (exercise_id, evaluation_id, revision) values ($1, $2, 1)', [PLANTED_EXERCISE, decided.evaluationId]);
  await api.sql(`insert into exercise_case (exercise_id, form, answers) values ($1, 'submission-form@1.0.0', jsonb_build_object('summary', $2::text))`, [PLANTED_EXERCISE, CANARY]);
  await api.sql(`insert into service_statement (id, person_id, file, issued_at) values (gen_random_uuid(), $1, $2, now())`, [id, CANARY]);
  await plantedRound(api, decided.evaluationId, id, [CANARY]);
  await api.sql('update person set display_name = $2 where id = $1', [id, `Ada ${CANARY}`]);
  await api.sql('insert into person_contact values ($1, $2)', [id, `ada@${CANARY}.example`]);
  await api.sql(`insert into mailing (person_id, choice, next_at, failed_as) values ($1, 'daily', now(), $2)`, [id, CANARY]);
  await api.sql(`insert into saved_view (id, person_id, name, filters, saved_at) values (gen_random_uuid(), $1, $2, '', now())`, [id, CANARY]);
  await api.sql(`insert into notice (person_id, item, noticed_at) values ($1, repeat('0', 64), now())`, [id]);
  await api.sql(`insert into person_identity values ('https://login.example', $2, $1, now())`, [id, CANARY]);
  await api.sql(`insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, id_token_hint) values (gen_random_uuid(), sha256('x'), $1, now(), now(), now() + interval '1 day', $2)`, [id, CANARY]);
  await api.sql(`insert into sign_in_invitation (id, person_id, created_at, expires_at) values (gen_random_uuid(), $1, now(), now() + interval '1 day')`, [id]);
  await decided.innovator.done('inviteMember', { innovationId: decided.innovationId, address: `ada@${CANARY}.example`, name: `Ada ${CANARY}`, access: 'view' });
  await api.sql('update answered_command set answer = to_jsonb($2::text) where person_id = $1', [id, CANARY]);
  return { id, client };
};
