import { localDateOf, type LocalDate } from '../../calendar/index.ts';
import type { StopRule } from '../../spc/index.ts';
import { measureChanges } from './plan-changes.ts';
import type { PlanVersion } from './plan-content.types.ts';

interface AmendedMeasure {
  version: PlanVersion;
  /** What it changed of this measure; null: it added the measure. */
  changes: string[] | null;
}

/** Versions of the plan, oldest first, that added the measure after the lock or changed it. */
const amendmentsOf = (measureId: string, versions: readonly PlanVersion[]): AmendedMeasure[] =>
  versions.slice(1).flatMap((version, at): AmendedMeasure[] => {
    const is = version.content.measures.find(({ id }) => id === measureId);
    if (!is) return [];
    const was = versions[at]!.content.measures.find(({ id }) => id === measureId);
    if (!was) return [{ version, changes: null }];
    const changes = measureChanges(was, is);
    return changes.length > 0 ? [{ version, changes }] : [];
  });

/** Under which version of the plan the measure is judged, in one sentence; null where no version is known. */
export const judgedUnder = (measureId: string, versions: readonly PlanVersion[]): string | null => {
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return null;
  const amended = amendmentsOf(measureId, versions).at(-1);
  const plan = `Judged under version ${last.version} of the plan, ${last === first ? 'locked' : 'signed'} on ${dayOf(last)}`;
  if (last === first) return `${plan}.`;
  return amended ? `${plan}. The measure is as version ${amended.version.version} has it.` : `${plan}. The measure is as it was locked on ${dayOf(first)}.`;
};

/**
 * What to know beside a verdict: that the measure was amended after the pilot began, what of it, and why, a sentence each.
 *
 * @param began day on which the pilot began
 */
export const amendmentNotes = (measureId: string, versions: readonly PlanVersion[], began: LocalDate): string[] =>
  amendmentsOf(measureId, versions)
    .filter(({ version }) => dayOf(version) >= began)
    .map(({ version, changes }) => `Version ${version.version} of the plan, signed on ${dayOf(version)} after the pilot began, ${changes === null ? 'added this measure' : `changed ${changes.join('; ')}`}, because: ${version.reason ?? ''}`);

/** Stop rules that were in force before the one that is, with the version that had them and the instant until which they were. */
export const earlierStopRules = (measureId: string, versions: readonly PlanVersion[]): { version: number; rule: StopRule; until: string }[] =>
  versions.slice(0, -1).flatMap((version, at) => {
    const ruleIn = ({ content }: PlanVersion): StopRule | null => content.measures.find(({ id }) => id === measureId)?.stopRule ?? null;
    const [rule, next] = [ruleIn(version), ruleIn(versions[at + 1]!)];
    return rule && JSON.stringify(rulePartsOf(rule)) !== JSON.stringify(next && rulePartsOf(next)) ? [{ version: version.version, rule, until: versions[at + 1]!.signedAt }] : [];
  });

const rulePartsOf = ({ comparison, threshold, consecutive }: StopRule): unknown[] => [comparison, threshold, consecutive];

const dayOf = ({ signedAt }: PlanVersion): LocalDate => localDateOf(new Date(signedAt));
