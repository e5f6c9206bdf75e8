import { BARRIER_KINDS } from '@waymark/domain/adoption';
import { addMonths, type LocalDate } from '@waymark/domain/calendar';
import { isCareOrganisation } from '@waymark/domain/organisation';
import type { SeededRandom } from './seeded-random.ts';

export interface KnownOrganisation {
  id: string;
  name: string;
  type: string;
  region: string | null;
  lastDay: LocalDate | null;
}

/** How far one organisation has come. Made up for the replay: no real one planned, bought or used anything. */
export interface PlayedRollOut {
  organisationId: string;
  plannedOn: LocalDate;
  contractedOn?: LocalDate;
  liveOn?: LocalDate;
  stoppedOn?: LocalDate;
  barrier?: string;
  barrierKind?: string;
}

const IN_A_REGION = 2;
/** Of the organisations whose day has come, in turn: most are live, one stopped, one is behind. */
const FATES = ['live', 'behind', 'live', 'stopped', 'live'] as const;

/**
 * The roll-out of what was adopted, on a later day: two care organisations of each region, planned one after another from the
 * month after the adoption on. None has a day before the adoption, or one that has not come as though it had.
 */
export const rollOutFor = (organisations: readonly KnownOrganisation[], { adopted, today }: { adopted: LocalDate; today: LocalDate }, random: SeededRandom): PlayedRollOut[] =>
  chosen(organisations, random).map(({ id }, at) => {
    const plannedOn = addMonths(adopted, 1 + (at % 6));
    const fate = FATES[at % FATES.length]!;
    if (plannedOn > today) return { organisationId: id, plannedOn, ...(at % 3 === 0 ? barrier(at) : {}) };
    if (fate === 'behind') return { organisationId: id, plannedOn, contractedOn: adopted, ...barrier(at) };
    const stoppedOn = addMonths(plannedOn, 1);
    return { organisationId: id, plannedOn, contractedOn: adopted, liveOn: plannedOn, ...(fate === 'stopped' && stoppedOn <= today ? { stoppedOn } : {}) };
  });

const barrier = (at: number): Pick<PlayedRollOut, 'barrier' | 'barrierKind'> => ({ barrier: 'Simulated: something stands in the way here in this replay, and nowhere else', barrierKind: BARRIER_KINDS[at % BARRIER_KINDS.length]! });

const chosen = (organisations: readonly KnownOrganisation[], random: SeededRandom): KnownOrganisation[] => {
  const there = organisations.filter(({ type, lastDay, region }) => isCareOrganisation(type) && lastDay === null && region !== null);
  return [...new Set(there.map(({ region }) => region))].sort().flatMap((of) => {
    const left = there.filter(({ region }) => region === of).sort((a, b) => (a.name < b.name ? -1 : 1));
    return Array.from({ length: Math.min(IN_A_REGION, left.length) }, () => left.splice(random.integer(0, left.length - 1), 1)[0]!);
  });
};
