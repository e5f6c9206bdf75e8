import { migrate, type Blocker, type MigrationPlan } from '@waymark/domain/pipeline';
import type { CommandContext } from '@waymark/platform/commands';
import { applyEvents } from './command-evaluation.ts';
import { publishedVersion } from './definitions.ts';
import { loadFacts } from './load-facts.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';

/**
 * Moves a locked evaluation to another version of its pipeline as a signed plan says.
 *
 * @returns why it stays; empty where it moved
 */
export const migrateEvaluation = async (
  context: Pick<CommandContext, 'tx' | 'now' | 'audit'>,
  evaluation: LockedEvaluation,
  plan: MigrationPlan,
  toVersionId: string,
): Promise<Blocker[]> => {
  const { tx, now } = context;
  const next = await publishedVersion(tx, toVersionId);
  const facts = await loadFacts(tx, evaluation);
  const answer = migrate({ before: evaluation.published.definition, next: next.definition }, evaluation.state, plan, facts, now);
  if (!answer.ok) return answer.blockers;
  await applyEvents({ ...context, actor: { id: plan.proposedBy.person } }, evaluation, answer.events, { ...evaluation, versionId: next.id, published: next });
  return [];
};
