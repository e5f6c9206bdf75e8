import { loosenedTo, type RoundWorld } from '@waymark/domain/assignment';
import type { RoundRow } from './round-row.ts';

/** A world by the limit of organisations by which a proposal was solved: what is told beside it is of the same problem. */
export const byItsLimit = (world: RoundWorld, { looserLimit }: Pick<RoundRow, 'looserLimit'>): RoundWorld => (looserLimit === null ? world : loosenedTo(world, looserLimit));
