import { redirect } from 'react-router';
import { send } from '../../../../session/form.server.ts';
import { REVIEWERS } from '../../../../texts/staff-reviewers.ts';
import { textOf } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { CLOSE_ROUND, DECIDE_CONFLICT, INVITE, OPEN_CONFLICT, RELEASE } from './reviewer-mutations.ts';

/** Invites, releases, closes the round or decides a conflict, and comes back to the page. */
export const actOnReviewers = async (request: Request, evaluationId: string, form: FormData) => {
  const act = ACTS[textOf(form, 'intent')];
  if (!act) return refusedForm(form, []);
  const done = await act(request, evaluationId, form);
  return Array.isArray(done) ? refusedForm(form, done) : redirect(`/evaluations/${evaluationId}/reviewers?done=${done}`);
};

type Act = (request: Request, evaluationId: string, form: FormData) => Promise<string | Problem[]>;

const invite: Act = async (request, evaluationId, form) => {
  const role = textOf(form, 'role');
  const people = form.getAll('people').map(String);
  if (people.length === 0) return [{ field: 'people', message: REVIEWERS.chooseSome }];
  const invitations = people.map((personId) => ({ personId, role }));
  const sent = await send(request, INVITE, { evaluationId, invitations, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? `invited&role=${encodeURIComponent(role)}` : sent.problems.map(({ message }) => ({ field: 'people', message }));
};

const release: Act = async (request, _, form) => {
  const assignmentId = textOf(form, 'assignment');
  const sent = await send(request, RELEASE, { assignmentId, reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? 'reviewer-released' : about(sent.problems, assignmentId);
};

const closeRound: Act = async (request, evaluationId, form) => {
  const sent = await send(request, CLOSE_ROUND, { evaluationId, reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? 'round-closed' : about(sent.problems, 'round');
};

const decideConflict: Act = async (request, _, form) => {
  const conflictId = textOf(form, 'conflict');
  const decision = textOf(form, 'decision');
  if (!decision) return [{ field: `decision-${conflictId}`, message: REVIEWERS.chooseDecision }];
  const reason = textOf(form, 'reason');
  const sent = await send(request, DECIDE_CONFLICT, { conflictId, decision, ...(reason ? { reason } : {}), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? 'conflict-decided' : about(sent.problems, conflictId);
};

const openConflict: Act = async (request, evaluationId, form) => {
  const sent = await send(request, OPEN_CONFLICT, { evaluationId, personId: textOf(form, 'person'), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? 'conflict-opened' : sent.problems;
};

/** A page lists several of a kind: the reason that is lacking belongs to one of them. */
const about = (problems: Problem[], subject: string): Problem[] =>
  problems.map((problem) => (problem.field === 'reason' ? { ...problem, field: `reason-${subject}` } : problem));

const ACTS: Readonly<Record<string, Act>> = { invite, release, 'close-round': closeRound, 'decide-conflict': decideConflict, 'open-conflict': openConflict };
