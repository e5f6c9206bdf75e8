import type { LocalDate } from '../../calendar/index.ts';
import { takesNothingUp } from '../organisation-faults.ts';
import type { TargetOrganisation } from './targets.types.ts';

/** Whom somebody chooses: all of a region or of a board, of these types; no type named: of every type. */
export interface TargetChoice {
  region: string | null;
  board: string | null;
  types: readonly string[];
}

/** Care organisations that take something up still and are chosen, in order of name. A board is of itself, too. */
export const chosenOrganisations = <Of extends TargetOrganisation>(all: readonly Of[], { region, board, types }: TargetChoice, today: LocalDate): Of[] =>
  all
    .filter((one) => !takesNothingUp(one, today) && (types.length === 0 || types.includes(one.type)))
    .filter((one) => (board !== null ? one.board === board || (one.type === 'icb' && one.name === board) : region !== null && one.region === region))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
