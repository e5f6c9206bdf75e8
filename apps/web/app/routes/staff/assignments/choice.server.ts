import { redirect } from 'react-router';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { CHOICE } from '../../../texts/assignments.ts';
import { BIDDING } from '../../../texts/bids.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { textOf } from '../frame/form-values.ts';
import { refusedForm } from '../frame/refused-form.ts';
import { CANDIDATES } from '../evaluation/reviewers/reviewers.server.ts';
import { choiceAddress, choiceAsked, PAGE, type ChoiceAsked } from './choice-address.ts';
import { KEEPING } from './keeping.query.ts';
import { ADJUST, ASK } from './mutations.ts';
import { cameFrom, roundAddress } from './round-page.ts';
import { SEATS, type RoundSeat } from './round.query.ts';

/** Whom one could choose for one seat of an evaluation of a proposal, a page of them: those who are proposed or sit there already are left out. */
export const loadChoice = async (request: Request, id: string, evaluationId: string) => {
  const { assignmentRound: round } = await load(request, SEATS, { id, evaluationIds: [evaluationId] });
  const evaluation = round.evaluations.find((one) => one.evaluationId === evaluationId);
  if (!evaluation || round.state !== 'proposed') throw new Response('', { status: 404 });
  const { seats } = round;
  const roles = [...new Set(seats.map(({ role }) => role))];
  const asked = choiceAsked(request);
  const role = roles.find((one) => one === asked.role) ?? seats.find(({ held }) => !held)?.role ?? roles[0]!;
  const list = await listOf(request, { role, seats, roundId: id, evaluationId, asked });
  const said = new Map(round.bids.flatMap((one) => (one.evaluationId === evaluationId ? [[one.personId, one.bid] as const] : [])));
  const everybody = [
    ...list.proposed.map(({ personId, person, organisation }) => ({ personId, label: `${person}, ${organisation}` })),
    ...list.free.map(({ personId, displayName, organisation }) => ({ personId, label: `${displayName}, ${organisation}` })),
  ];
  const pool = everybody.map((one) => ({ ...one, said: said.get(one.personId) }));
  return { roundId: round.id, back: backFrom(request, round.id), version: round.version, aim: round.aim, limits: { strictLimit: round.strictLimit, looserLimit: round.looserLimit, whyLooser: round.whyLooser }, innovationName: evaluation.innovationName, roles: roles.map((one) => ({ role: one, title: roleTitle(one) })), asked: { ...asked, role }, list, pool };
};

interface ListAsked {
  role: string;
  seats: readonly RoundSeat[];
  roundId: string;
  evaluationId: string;
  asked: ChoiceAsked;
}

/** A page of candidates for a role, the best fit first, each with what it would cost to keep them; and whom of the name something bars. */
const listOf = async (request: Request, { role, seats, roundId, evaluationId, asked: { name, page } }: ListAsked) => {
  const { reviewerCandidates } = await load(request, CANDIDATES, { evaluationId, role, ...(name ? { name } : {}) });
  const others = reviewerCandidates.filter(({ personId }) => !seats.some((seat) => seat.personId === personId)).sort((one, other) => other.fit - one.fit || one.openReviews - other.openReviews);
  const free = others.filter(({ blockers }) => blockers.length === 0);
  const first = Math.min(page - 1, Math.max(0, Math.ceil(free.length / PAGE) - 1)) * PAGE;
  const shown = free.slice(first, first + PAGE);
  const keeping = shown.length === 0 ? [] : (await load(request, KEEPING, { roundId, evaluationId, role, personIds: shown.map(({ personId }) => personId) })).keepingCosts;
  return {
    role,
    title: roleTitle(role),
    beyond: (reviewerCandidates[0]?.candidatesInAll ?? 0) - reviewerCandidates.length,
    proposed: seats.filter((seat) => seat.role === role && !seat.held),
    first,
    total: free.length,
    // by the points that stand beside them
    free: shown.map((one) => ({ ...one, keeping: keeping.find(({ personId }) => personId === one.personId) })).sort((one, other) => (other.keeping?.fit ?? -1) - (one.keeping?.fit ?? -1)),
    barred: others.filter(({ blockers }) => blockers.length > 0),
  };
};

export type ChoiceRead = Awaited<ReturnType<typeof loadChoice>>;
export type CandidateList = ChoiceRead['list'];

/** Asks those who are chosen whether they would like to review the evaluation, and comes back. */
const ask = async (request: Request, roundId: string, evaluationId: string, form: FormData) => {
  const personIds = form.getAll('people').map(String);
  if (personIds.length === 0) return refusedForm(form, [{ field: 'people', message: BIDDING.choose }]);
  const sent = await send(request, ASK, { roundId, evaluationId, personIds, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(choiceAddress(`/assignments/${roundId}/${evaluationId}`, choiceAsked(request), { done: 'asked-for-bids' })) : refusedForm(form, sent.problems.map(({ message }) => ({ field: 'people', message })));
};

/** Where somebody came from in a proposal, in the version in which they read it. */
const backFrom = (request: Request, roundId: string, done?: string): string => {
  const { from, version } = cameFrom(request);
  return roundAddress(roundId, from ?? null, done, version);
};

/** Keeps the chosen person there by hand, and the one in whose place they come off, and goes back to the proposal. */
export const choose = async (request: Request, roundId: string, evaluationId: string, form: FormData) => {
  if (textOf(form, 'intent') === 'ask') return ask(request, roundId, evaluationId, form);
  const field = `person-${textOf(form, 'role')}`;
  const [personId, instead] = [textOf(form, 'person'), textOf(form, 'instead')];
  if (!personId) return refusedForm(form, [{ field, message: CHOICE.choose }]);
  const changes = [...(instead ? [{ evaluationId, personId: instead, wish: 'forbid' }] : []), { evaluationId, personId, wish: 'lock', role: textOf(form, 'role') }];
  const sent = await send(request, ADJUST, { roundId, expectedVersion: Number(textOf(form, 'version')), changes, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(backFrom(request, roundId, 'adjusted-round')) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};
