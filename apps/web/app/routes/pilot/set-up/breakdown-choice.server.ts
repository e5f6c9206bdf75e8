import { READY_BREAKDOWNS, type Breakdown } from '@waymark/domain/pilot';
import type { BreakdownChoice } from './breakdown-fields.tsx';
import { breakdownsToType } from './typed-breakdowns.ts';

/** What can be chosen of breakdowns, and what is of a measure. */
export const breakdownChoice = (has: readonly Breakdown[]): BreakdownChoice => ({ choices: READY_BREAKDOWNS.map(({ name, groups }) => ({ name, groups: groups.join(', ') })), ...breakdownsToType(has) });
