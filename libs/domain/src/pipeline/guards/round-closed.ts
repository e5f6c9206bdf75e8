import { distinct } from './distinct.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

const SETTLED = new Set(['submitted', 'declined', 'recused', 'expired', 'released']);

/** Every assignment of the stage run is settled, or the coordinator closed the round with a reason. For whoever is in conflict of interest nobody waits. */
export const roundClosed: Guard = (_use, { assignments: all, closed }) => {
  if (!all) return lacking(['assignments'], { open: null });
  const assignments = all.filter(({ conflicted }) => !conflicted);
  const open = assignments.filter(({ state }) => !SETTLED.has(state));
  const byCoordinator = closed?.role === 'coordinator' && Boolean(closed.reason?.trim());
  return {
    pass: assignments.length > 0 && (open.length === 0 || byCoordinator),
    operands: {
      open: open.length,
      total: assignments.length,
      people: distinct(open.map(({ person }) => person)),
      ...(byCoordinator ? { reason: closed.reason } : {}),
    },
  };
};
