import type { StopRule } from '../../spc/index.ts';
import type { PlanVersion } from './plan-content.types.ts';

/** A stop rule of a measure for as long as it was in force without a break. */
export interface RuleInTime {
  /** The last version of the plan that had it. */
  version: number;
  rule: StopRule;
  /** Instant from which it was in force. */
  from: string;
  /** Instant until which it was; null: it is. */
  until: string | null;
}

/** Stop rules that a measure had, oldest first, and has: each amendment that leaves the rule as it is goes on with it. */
export const stopRulesInTime = (measureId: string, versions: readonly PlanVersion[]): RuleInTime[] => {
  const ruleIn = (version: PlanVersion | undefined): StopRule | null => version?.content.measures.find(({ id }) => id === measureId)?.stopRule ?? null;
  const starts = versions.filter((version, at) => !sameRule(ruleIn(version), ruleIn(versions[at - 1])));
  return starts.flatMap((start, at): RuleInTime[] => {
    const [rule, next] = [ruleIn(start), starts[at + 1]];
    return rule ? [{ version: next ? next.version - 1 : versions.at(-1)!.version, rule, from: start.signedAt, until: next?.signedAt ?? null }] : [];
  });
};

export const sameRule = (one: StopRule | null, other: StopRule | null): boolean =>
  one?.comparison === other?.comparison && one?.threshold === other?.threshold && one?.consecutive === other?.consecutive;
