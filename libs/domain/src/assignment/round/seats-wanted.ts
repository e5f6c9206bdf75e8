import { transitionsOf, type PipelineDefinition, type Stage } from '../../pipeline/definition.ts';
import type { GuardUse } from '../../pipeline/guard-use.ts';

/** Whom a stage waits for, as its tracks, its deciders of gates and its quorums say. */
export interface SeatsWanted {
  people: number;
  /** At least so many in each role; what is left of `people` may sit in any of them. */
  roles: { role: string; least: number }[];
  /** At most so many of one organisation among those of the `limited` roles; null: any number. */
  mostOfOne: number | null;
  /** Roles that the quorums count which ask for organisations: whoever only decides gates beside a panel is none of them. */
  limited: string[];
  /** The quorums that ask for so many organisations among those of their roles. */
  quorums?: { roles: string[]; organisations: number }[];
  /** With more of one organisation than this no quorum is kept, whoever else comes; left out where quorums count different roles. */
  loosest?: number;
}

/** Seats of a stage to which people are invited; undefined where it has none. Triage is one officer’s work and nobody is invited to it. */
export const seatsWanted = (definition: PipelineDefinition, stage: Stage): SeatsWanted | undefined => {
  if (stage.kind === 'triage') return undefined;
  const quorums = transitionsOf(definition, stage).flatMap(({ guards }) => guards.filter(({ type }) => type === 'quorum'));
  const least = new Map<string, number>();
  for (const { role } of stage.tracks) least.set(role, stage.tracksPerAssignment === 'one' ? (least.get(role) ?? 0) + Math.max(1, ...quorums.map(({ perTrack }) => perTrack ?? 0)) : 1);
  for (const { role } of stage.gateDeciders) if (!least.has(role)) least.set(role, 1);
  for (const { role, n } of quorums) if (role && least.has(role)) least.set(role, Math.max(least.get(role)!, n ?? 0));
  if (least.size === 0) return undefined;
  const roles = [...least].map(([role, count]) => ({ role, least: count }));
  const spare = Math.max(0, ...quorums.map((quorum) => (quorum.n ?? 0) - seatsOf(quorum, roles)));
  const people = roles.reduce((sum, one) => sum + one.least, 0) + spare;
  const limits = quorums.flatMap((quorum) => mostOfOne(quorum) ?? []);
  const limited = roles.map(({ role }) => role).filter((role) => quorums.some((quorum) => mostOfOne(quorum) !== undefined && counts(quorum, role)));
  const asking = asked(quorums, roles);
  return { people, roles, mostOfOne: limits.length > 0 ? Math.min(...limits) : null, limited, ...(asking.length > 0 ? { quorums: asking, ...loosestOf(asking, people, roles) } : {}) };
};

/** Each once: the transitions of a stage may ask for the same. */
const asked = (quorums: readonly GuardUse[], roles: SeatsWanted['roles']): NonNullable<SeatsWanted['quorums']> => {
  const found = quorums.flatMap((quorum) => (mostOfOne(quorum) === undefined ? [] : [{ roles: roles.map(({ role }) => role).filter((role) => counts(quorum, role)), organisations: quorum.distinctOrganisations! }]));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};

/** Of all whom a quorum may count, each further organisation needs one. */
const loosestOf = (quorums: NonNullable<SeatsWanted['quorums']>, people: number, roles: SeatsWanted['roles']): Pick<SeatsWanted, 'loosest'> => {
  if (new Set(quorums.map((quorum) => String(quorum.roles))).size > 1) return {};
  const counted = people - roles.reduce((sum, { role, least }) => sum + (quorums[0]!.roles.includes(role) ? 0 : least), 0);
  return { loosest: counted - Math.max(...quorums.map(({ organisations }) => organisations)) + 1 };
};

/** A quorum that names no role counts everybody. */
const counts = ({ role, roles }: GuardUse, one: string): boolean => (roles ?? (role === undefined ? [one] : [role])).includes(one);

const seatsOf = ({ role, roles }: GuardUse, wanted: SeatsWanted['roles']): number =>
  wanted.filter((one) => (roles ?? [role]).includes(one.role)).reduce((sum, one) => sum + one.least, 0);

/**
 * With at most so many of one organisation, `n` people stand for `d` organisations, whoever they are: the most that
 * `d − 1` organisations can send is less than `n`. It is a little stricter than the quorum itself: `solveByQuorum` tries
 * what else keeps that.
 */
const mostOfOne = ({ n = 0, distinctOrganisations: d = 0 }: GuardUse): number | undefined => (d < 2 || n < d ? undefined : Math.floor((n - 1) / (d - 1)));
