import type { GuardUse, Stage } from '../../definition.ts';
import type { Check } from '../draft.ts';
import { membersOf, organisationsOf } from '../pool.ts';
import { refusal } from '../refusal.ts';
import { counted, quoted, when } from '../wording.ts';

const people = (count: number): string => counted(count, 'person', 'people');
const organisations = (count: number): string => counted(count, 'organisation', 'organisations');

/**
 * A quorum can be met by the people and organisations that its roles have. Organisations of several roles may be
 * the same, so that their sum is only an upper bound: what exceeds it can never be met.
 */
export const quorumsFitThePools: Check = function* ({ guardUses, pools }) {
  for (const { stage, transition, at, guard } of guardUses) {
    if (guard.type !== 'quorum') continue;
    const roles = countedRoles(stage, guard);
    const sum = (of: typeof membersOf): number => (roles ?? []).reduce((total, role) => total + of(pools, role), 0);
    const faults = [
      ...when(roles !== undefined && (guard.n ?? 0) > sum(membersOf), `${guard.n} of ${people(sum(membersOf))}`),
      ...when(roles !== undefined && (guard.distinctOrganisations ?? 0) > sum(organisationsOf), `${guard.distinctOrganisations} of ${organisations(sum(organisationsOf))}`),
      ...stage.tracks
        .filter(({ role }) => (guard.perTrack ?? 0) > membersOf(pools, role))
        .map(({ id, role }) => `${guard.perTrack} for the track ${quoted(id)} of ${people(membersOf(pools, role))}`),
    ];
    if (faults.length === 0) continue;
    yield refusal(
      'quorum-exceeds-pool',
      at,
      `The quorum of ${quoted(transition.id)} asks for ${faults.join(', and ')}: lower it, or give the role to more people.`,
    );
  }
};

/**
 * The roles whose people a quorum can count, or undefined where it cannot be told. Outside a panel only people who
 * review a track of the stage count; a panel counts votes.
 */
const countedRoles = (stage: Stage, guard: GuardUse): string[] | undefined => {
  const named = guard.roles ?? (guard.role ? [guard.role] : undefined);
  const reviewing = stage.kind === 'panel' ? [] : stage.tracks.map(({ role }) => role);
  if (reviewing.length === 0) return named && [...new Set(named)];
  return [...new Set(named ? named.filter((role) => reviewing.includes(role)) : reviewing)];
};
