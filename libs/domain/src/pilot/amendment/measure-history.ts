import { dayInWords, localDateOf, type LocalDate } from '../../calendar/index.ts';
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

/** When a measure came into the plan, and which version changed it last; null where no version has it. */
export const measureSigned = (measureId: string, versions: readonly PlanVersion[]): { lockedAt: string; amended: Pick<PlanVersion, 'version' | 'signedAt'> | null } | null => {
  const first = versions.find(({ content }) => content.measures.some(({ id }) => id === measureId));
  const last = amendmentsOf(measureId, versions).findLast(({ changes }) => changes !== null)?.version;
  return first ? { lockedAt: first.signedAt, amended: last ? { version: last.version, signedAt: last.signedAt } : null } : null;
};

/** Under which version of the plan the measure is judged, in one sentence; null where no version is known. */
export const judgedUnder = (measureId: string, versions: readonly PlanVersion[]): string | null => {
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return null;
  const amended = amendmentsOf(measureId, versions).at(-1);
  const plan = `Judged under version ${last.version} of the plan, ${last === first ? 'locked' : 'signed'} on ${dayIn(last)}`;
  if (last === first) return `${plan}.`;
  return amended ? `${plan}. The measure is as version ${amended.version.version} has it.` : `${plan}. The measure is as it was locked on ${dayIn(first)}.`;
};

/**
 * What to know beside a verdict: that the measure was amended after the pilot began, what of it, and why, a sentence each.
 *
 * @param began day on which the pilot began
 */
export const amendmentNotes = (measureId: string, versions: readonly PlanVersion[], began: LocalDate): string[] =>
  amendmentsOf(measureId, versions)
    .filter(({ version }) => dayOf(version) >= began)
    .map(({ version, changes }) => `Version ${version.version} of the plan, signed on ${dayIn(version)} after the pilot began, ${changes === null ? 'added this measure' : `changed ${changes.join('; ')}`}, because: ${version.reason ?? ''}`);

const dayIn = (version: PlanVersion): string => dayInWords(dayOf(version));

const dayOf = ({ signedAt }: PlanVersion): LocalDate => localDateOf(new Date(signedAt));
