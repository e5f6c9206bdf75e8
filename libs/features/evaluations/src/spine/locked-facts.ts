import { keptRowOf, rowsOf } from '@waymark/database/transaction';
import { keepsQuorum } from '@waymark/domain/panels';
import type { EvaluationFacts } from '@waymark/domain/pipeline';
import type { CommandContext } from '@waymark/platform/commands';
import { loadFacts } from './load-facts.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';

interface Final {
  id: string;
  number: number;
  content: string;
  votedSince: boolean;
}

const FINAL = `select d.id, d.number, d.content, exists (select 1 from panel_vote v where v.stage_run_id = d.stage_run_id and v.cast_at > d.finalised_at) as "votedSince"
  from panel_determination d join stage_run t on t.id = d.stage_run_id
  where d.evaluation_id = $1 and t.left_at is null and d.finalised_at is not null and d.lapsed_at is null and d.decision is null order by d.number desc limit 1`;

/**
 * The facts of a locked evaluation. A final determination that does not stand any more, its quorum being lost or the panel having voted
 * since, lapses here and for good: neither a waiver nor a vote makes it stand again.
 */
export const lockedFacts = async (context: Pick<CommandContext, 'tx' | 'now' | 'audit'>, evaluation: LockedEvaluation): Promise<EvaluationFacts> => {
  const facts = await loadFacts(context.tx, evaluation);
  const { determination } = facts;
  if (!determination?.final || determination.lapsed) return facts;
  const final = await keptRowOf<Final>(context.tx, FINAL, [evaluation.id]);
  if (!final || (!final.votedSince && keepsQuorum(JSON.parse(final.content) as Parameters<typeof keepsQuorum>[0], counted(evaluation, facts)))) return facts;
  await lapseDetermination(context, evaluation, final);
  return { ...facts, determination: { ...determination, lapsed: true } };
};

/** Whose votes count now: neither of who stepped back, nor of who has a conflict that excludes. */
const counted = ({ state }: LockedEvaluation, { votes }: EvaluationFacts): { person: string }[] =>
  (votes ?? []).filter(({ stage, run, recused, conflicted }) => stage === state.stage && run === state.run && !recused && !conflicted).map(({ member }) => ({ person: member }));

/** Ends a final determination that no decision followed: it stays as it was, and binds nobody. */
export const lapseDetermination = async ({ tx, now, audit }: Pick<CommandContext, 'tx' | 'now' | 'audit'>, evaluation: { id: string }, { id, number }: { id: string; number: number }): Promise<void> => {
  await rowsOf(tx, 'update panel_determination set lapsed_at = $2 where id = $1', [id, now]);
  await audit({ stream: `evaluation/${evaluation.id}`, actor: 'platform', act: 'panel.determination-lapsed', obj: `determination/${id}`, data: { number } });
};
