import { rowsOf } from '@waymark/database/transaction';
import { firingsOf, newFirings, stopHoldText, type StopFiring } from '@waymark/domain/pilot';
import { commandLocked, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { StopRuleMet } from '../graphql/readings-entered.types.ts';
import { stopRuleRows, type RuleAtSite, type Touched } from './stop-rule-rows.ts';

/** Every pipeline has it, and asks for it before it goes forward: publishing sees to that. */
const HOLD = 'safety-hold';

interface Fired extends RuleAtSite {
  fresh: StopFiring[];
}

/**
 * Asks the stop rules of measures whose readings changed, in the transaction of that change, and lets the course follow. A
 * rule that was met is recorded for good; where no hold of an earlier firing of it lies open at that site, the platform lays one.
 *
 * @returns what the sender is told: of their own sites, as they send no others
 */
export const fireStopRules = async (context: CommandContext, evaluation: LockedEvaluation, touched: readonly Touched[]): Promise<StopRuleMet[]> => {
  const rules = await stopRuleRows(context.tx, touched);
  const fired = rules.flatMap((one): Fired[] => {
    const fresh = newFirings(one.rule, firingsOf(one.rule, one.readings), one.recorded);
    return fresh.length > 0 ? [{ ...one, fresh }] : [];
  });
  const open = openHolds(evaluation);
  const unheld = fired.filter(({ recorded }) => !recorded.some(({ hold }) => open.has(hold)));
  const laid = await layHold(context, evaluation, unheld);
  for (const one of fired) await recordFirings(context, evaluation, one, one.recorded.find(({ hold }) => open.has(hold))?.hold ?? laid!);
  return fired.map((one) => ({ measure: one.measure, site: one.site, months: monthsOf(one) }));
};

const openHolds = ({ state }: LockedEvaluation): Set<string> => new Set(state.overlays.filter(({ closedAt }) => closedAt === null).map(({ id }) => id));

/** One hold for all that fired at once; without any, the course follows as after every change of facts. */
const layHold = async (context: CommandContext, evaluation: LockedEvaluation, unheld: readonly Fired[]): Promise<string | null> => {
  const { overlay } =
    unheld.length > 0
      ? await commandLocked(context, evaluation, { type: 'lay-hold', kind: HOLD, text: stopHoldText(unheld.map((one) => ({ ...one, months: monthsOf(one) })), unheld[0]!.version) })
      : await refreshEvaluation(context, evaluation);
  return overlay;
};

const recordFirings = async ({ tx, now, audit }: CommandContext, evaluation: LockedEvaluation, { measureId, siteId, version, fresh }: Fired, hold: string): Promise<void> => {
  for (const { month, months } of fresh) {
    const id = uuid();
    await rowsOf(
      tx,
      'insert into stop_firing (id, evaluation_id, measure_id, site_id, month, months, hold, fired_at, simulated, plan_version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [id, evaluation.id, measureId, siteId, month, months, hold, now, evaluation.simulated, version],
    );
    await audit({ stream: `evaluation/${evaluation.id}`, actor: 'platform', act: 'stop-rule.fired', obj: `stop-firing/${id}`, data: { measure: measureId, site: siteId, months, hold, plan: version } });
  }
};

const monthsOf = ({ fresh }: Fired): string[] => [...new Set(fresh.flatMap(({ months }) => months))].sort();
