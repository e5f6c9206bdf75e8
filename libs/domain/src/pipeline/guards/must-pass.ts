import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

const LETS_THROUGH = new Set(['pass', 'not-applicable']);

/**
 * Gates are passed. The worst of the deciders' answers is the case's, so that one answer that does not let through
 * is enough to refuse. Without an answer a gate is not passed, unless it does not apply.
 */
export const mustPass: Guard = (use, facts, { gatesOf }) => {
  const wanted = use.gates === 'all' ? gatesOf(use.rubric ?? '') : (use.gates ?? []);
  if (wanted.length === 0) return lacking(['gates of the rubric'], { failing: [], gates: [] });
  if (!facts.gateAnswers && !facts.gates) return lacking(['gateAnswers'], { failing: wanted, gates: wanted });

  const answers = (gate: string): string[] => {
    const own = facts.gateAnswers?.[gate] ?? [];
    const whole = facts.gates?.[gate];
    return own.length > 0 || !whole ? own : [whole];
  };
  const inapplicable = wanted.filter((gate) => answers(gate).length === 0 && facts.inapplicableGates?.includes(gate));
  const passed = (gate: string): boolean =>
    answers(gate).length > 0 && answers(gate).every((answer) => LETS_THROUGH.has(answer));
  const failing = wanted.filter((gate) => !inapplicable.includes(gate) && !passed(gate));
  const disagreement = wanted.filter((gate) => new Set(answers(gate)).size > 1);
  return { pass: failing.length === 0, operands: { failing, gates: failing, inapplicable, disagreement } };
};
