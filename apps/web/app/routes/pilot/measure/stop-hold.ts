import { day } from '../../../texts/dates.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import type { Pilot } from '../pilot/pilot.server.ts';

/**
 * What became of the hold that a stop rule of a measure laid, as the record of holds has it: readings can meet a rule and no
 * hold lie. Null for whoever does not see holds, e.g. a site lead: nothing is said of one then.
 */
export const stopHoldWords = (measure: string, { holds, stopFirings }: Pick<Pilot, 'holds' | 'stopFirings'>): string | null => {
  if (holds === null) return null;
  const laid = new Set(stopFirings.filter(({ measureId }) => measureId === measure).map(({ hold }) => hold));
  const named = holds.filter(({ id }) => laid.has(id));
  if ([...named, ...holds.filter(({ kind }) => kind === SAFETY)].some(({ closedAt }) => closedAt === null)) return MEASURES.holdLies;
  const lifted = named.flatMap(({ closedAt }) => closedAt ?? []).sort().at(-1);
  return lifted ? MEASURES.holdLifted(day(lifted)) : MEASURES.holdNone;
};

const SAFETY = 'safety-hold';
