import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { interestsOf } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { lockPeople } from '../operations/invite-reviewers.ts';
import { lockEvaluations } from '../rounds/confirm-assignments.ts';
import { freeRoles } from '../rounds/free-roles.ts';
import { readEvaluations, wantedOf, type RoundEvaluation } from '../rounds/read-evaluations.ts';
import { readPeople } from '../rounds/read-people.ts';
import { lockedRound, roundRow } from '../rounds/round-row.ts';
import { isElsewhere, stageMoved } from '../rounds/world-moved.ts';
import type { AskForBidsInput } from './bid.inputs.ts';

/**
 * Asks people of the pool whether they would like to review an evaluation of a proposal that waits. From then on they
 * know its name and one line of it: so that only those are asked whom nothing bars, who could be invited as well.
 */
@Injectable()
export class AskForBids {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AskForBidsInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'askForBids', input, (context) => ask(context, input));
  }
}

const ask = async (context: CommandContext, { roundId, evaluationId, personIds }: AskForBidsInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const round = await roundRow(tx, roundId, actor);
  await readEvaluations(tx, actor, round.evaluationIds);
  const wanted = evaluationId.toLowerCase();
  if (!round.evaluationIds.includes(wanted)) throw new RefusedCommand([blocker('not-of-this-round', 'The evaluation is not of this proposal: choose one that is', { field: 'evaluationId' })]);
  await lockPeople(tx, personIds);
  const [evaluation] = await lockEvaluations(tx, actor, [wanted]);
  // one that gives way meanwhile takes the questions of it along: whoever comes after that is refused
  await lockedRound(tx, roundId);
  if (isElsewhere(round, evaluation!)) throw new RefusedCommand([stageMoved(evaluation!)]);
  const [read] = (await readEvaluations(tx, actor, [wanted])) as [RoundEvaluation];
  const asked = await unbarred(context, read, personIds);
  if (asked.length === 0) throw new RefusedCommand([blocker('nobody-to-ask', 'Something bars everybody whom you chose: choose people who could be invited', { field: 'personIds' })]);
  await rowsOf(
    tx,
    `insert into assignment_bid (stage_run_id, evaluation_id, person_id, round_id, asked_by, asked_at, roles)
     select $1, $2, one.person, $4, $5, $6, array(select jsonb_array_elements_text(one.roles)) from jsonb_to_recordset($3) as one(person uuid, roles jsonb)
     on conflict (stage_run_id, person_id) do update set round_id = excluded.round_id, asked_by = excluded.asked_by, asked_at = excluded.asked_at, roles = excluded.roles`,
    [read.stageRun, wanted, JSON.stringify(asked), roundId, actor.id, now],
  );
  await audit({ stream: `evaluation/${wanted}`, act: 'assignments.bids-asked', obj: `assignment-round/${roundId}`, data: { people: asked.map(({ person }) => person) } });
  return { id: roundId };
};

interface Unbarred {
  person: string;
  /** Those in which nothing bars them: the question is theirs while they hold one. */
  roles: string[];
}

/** Those of these people who hold a role of the stage and whom nothing bars there in one of them. */
const unbarred = async ({ tx, now }: CommandContext, read: RoundEvaluation, personIds: readonly string[]): Promise<Unbarred[]> => {
  const found = wantedOf([read]);
  if ('blockers' in found) refuseOn(found.blockers);
  const chosen = [...new Set(personIds.map((id) => id.toLowerCase()))];
  const { people } = await readPeople(tx, (found as Exclude<typeof found, { blockers: unknown }>).wanted, read.evaluation.programmeId, chosen);
  const pool = people.filter(({ id }) => chosen.includes(id));
  const [free] = await freeRoles(tx, [read], pool, await interestsOf(tx, pool.map(({ id }) => id)), now);
  return pool.map(({ id }) => ({ person: id, roles: free!.get(id)?.roles ?? [] })).filter(({ roles }) => roles.length > 0);
};
