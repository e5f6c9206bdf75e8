import { rowsOf } from '@waymark/database/transaction';
import type { CommandContext } from '@waymark/platform/commands';
import { commandLocked } from '../spine/command-evaluation.ts';
import { systemEvaluation } from '../spine/lock-evaluation.ts';
import { groundsOn } from './grounds.ts';
import { involvementOf, type Pair } from './involved.ts';
import { recordDetected } from './record-detected.ts';
import { touchedPairs } from './touched-pairs.ts';

/**
 * Judges these people anew on every running evaluation in which they are involved and that what changed can touch, in its transaction:
 * from its end the evaluation is absent for whoever is now barred. The rounds and moves that follow, follow.
 * @returns how many evaluations it changed something on
 */
export const judgeAnew = async (context: CommandContext, people: readonly string[]): Promise<number> => {
  const pairs = await touchedPairs(context.tx, await involvementOf(context.tx, people), context.now);
  let changed = 0;
  for (const id of new Set(pairs.map((pair) => pair.id))) changed += (await judgeOnOne(context, id, pairs.filter((pair) => pair.id === id))) ? 1 : 0;
  return changed;
};

/** Judges somebody anew on the running evaluations of one innovation, whatever may have changed: their part in its team has, or they lead a site now. */
export const judgeOn = async (context: CommandContext, innovation: string, person: string): Promise<void> => {
  const pairs = (await involvementOf(context.tx, [person])).filter(({ innovationId }) => innovationId === innovation);
  for (const pair of pairs) await judgeOnOne(context, pair.id, [pair]);
};

/** Records what stands between these people and one evaluation. The rounds and moves that follow, follow. */
export const judgeOnOne = async (context: CommandContext, id: string, pairs: readonly Pair[]): Promise<boolean> => {
  const evaluation = await systemEvaluation(context.tx, id);
  const grounds = await groundsOn(context.tx, evaluation, context.now);
  let changed = false;
  for (const pair of pairs) changed = (await recordDetected(context, grounds, pair)) || changed;
  if (changed) await commandLocked(context, evaluation, { type: 'refresh' });
  return changed;
};

/** Everybody whom a change of the rules can touch: who declares an interest now, or has a detected conflict that is not decided. */
export const touchedByRules = async ({ tx }: Pick<CommandContext, 'tx'>): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    tx,
    `select p.id from person p where p.disabled_at is null and (
       exists (select 1 from declared_interest i where i.declaration_id = (select d.id from declaration d where d.person_id = p.id order by d.recorded_at desc, d.id desc limit 1))
       or exists (select 1 from conflict c where c.person_id = p.id and c.source = 'detected' and c.state in ('open', 'noted'))) order by p.id`,
  );
  return rows.map(({ id }) => id);
};
