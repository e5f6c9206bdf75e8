import { Injectable } from '@nestjs/common';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { commit } from '@waymark/platform/audit';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import { detectOn, groundsOn, personInterests, type Concerned } from '../conflicts/index.ts';
import { STANDING, type Standing } from '../spine/index.ts';
import type { BreakGlassInput } from './glass.inputs.ts';

/** Minutes that a look lasts. */
export const GLASS_MINUTES = 60;

export interface Broken {
  id: string;
  evaluationId: string;
  endsAt: string;
}

/**
 * Lets an administrator look into one evaluation as its staff see it, for an hour and to change nothing. The reason is
 * shown to the programme lead, and the record holds that it was done. It runs on the time of the database, like sessions.
 */
@Injectable()
export class BreakGlass {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: BreakGlassInput): Promise<Outcome<Broken>> {
    return this.commands.run(actor, 'breakGlass', input, (context) => breakGlass(context, input));
  }
}

const breakGlass = async ({ tx, actor, now, audit }: CommandContext, { reference, number, reason }: BreakGlassInput): Promise<Broken> => {
  const found = await evaluationOf(tx, actor, reference, number ?? null);
  if (!found || found.excluded) throw notFound();
  const blockers = [
    ...(found.member ? [blocker('own-case', 'You are on this innovation’s team: another administrator may look', { field: 'reference' })] : []),
    ...(found.assigned || found.siteLead ? [blocker('takes-part', 'You take part in this evaluation: another administrator may look', { field: 'reference' })] : []),
  ];
  // who stands inside knows of the case; to all others a conflict answers as if there were none
  if (blockers.length === 0 && (await isBarred(tx, actor, found, now))) throw notFound();
  refuseOn(blockers);
  const id = uuid();
  const made = await rowOf<{ endsAt: Date }>(
    tx,
    `insert into broken_glass (id, evaluation_id, person_id, reason, broken_at, ends_at)
     values ($1, $2, $3, $4, now(), now() + make_interval(mins => $5)) returning ends_at as "endsAt"`,
    [id, found.id, actor.id, reason.trim(), GLASS_MINUTES],
  );
  const endsAt = made!.endsAt.toISOString();
  await audit({ stream: `evaluation/${found.id}`, act: 'glass.broken', obj: `glass/${id}`, data: { until: endsAt, reason: await commit(tx, `glass/${id}`, reason.trim()) } });
  return { id, evaluationId: found.id, endsAt };
};

/** Whether interests, employer, what was submitted or earlier work stand in the way, though nobody has recorded it yet. */
const isBarred = async (tx: Tx, actor: SignedInPerson, evaluation: Concerned, now: string): Promise<boolean> => {
  const person = await personInterests(tx, actor.id);
  return person !== undefined && ((await detectOn(tx, person, await groundsOn(tx, evaluation, now)))?.bars ?? false);
};

/** The evaluation with this number of an innovation, or its newest, and how the actor stands to it. */
const evaluationOf = async (tx: Tx, actor: SignedInPerson, reference: string, number: number | null) => {
  const wanted = await rowOf<{ id: string }>(
    tx,
    `select e.id from evaluation e join innovation i on i.id = e.innovation_id
     where i.reference = $1 and ($2::int is null or e.number = $2) order by e.number desc limit 1`,
    [reference.trim().toUpperCase(), number],
  );
  return wanted && rowOf<Standing & Concerned>(tx, `select e.id, e.innovation_id as "innovationId", ${STANDING} from evaluation e where e.id = $1`, [wanted.id, actor.id]);
};
