import type { Check, Exit } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

/**
 * Automatic transitions never lead round to a stage again, however many stages the circle has: an evaluation
 * in it would move without end. Every automatic transition that lies on a circle is named.
 */
export const automaticTransitionsEnd: Check = ({ exits }) => {
  const automatic = exits.filter(({ transition }) => transition.trigger === 'auto');
  return automatic
    .filter((exit) => returnsTo(exit, automatic))
    .map(({ stage, transition, at }) =>
      refusal(
        'auto-cycle',
        at,
        `${quoted(transition.id)} is automatic and leads round to ${quoted(stage.id)} by automatic transitions alone: make one of them manual.`,
      ),
    );
};

const returnsTo = ({ stage, transition }: Exit, automatic: readonly Exit[]): boolean => {
  const seen = new Set([transition.to]);
  // A set visits what is added to it while it is being walked.
  for (const id of seen) for (const exit of automatic) if (exit.stage.id === id) seen.add(exit.transition.to);
  return seen.has(stage.id);
};
