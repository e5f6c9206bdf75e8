import type { Gate, GateAnswer, KnownOfCase, Rubric } from '@waymark/domain/rubric';
import type { SeededRandom } from './seeded-random.ts';
import { gatesOf, mayApply } from './seats.ts';
import type { Seat } from './seats.ts';

const FAIL_CHANCE = 0.5;

/**
 * The gate answers of each seat: pass, or not applicable where the case says that the gate does not apply.
 * Where gates need not pass, half of the cases fail at one gate that applies, by all who decide it.
 */
export const playedGates = (ask: {
  rubric: Rubric;
  seats: readonly Seat[];
  known: KnownOfCase;
  gatesPass: boolean;
  random: SeededRandom;
}): Map<string, GateAnswer>[] => {
  const asked = ask.seats.map((seat) => gatesOf(ask.rubric, seat));
  const applies = (gate: Gate): boolean => mayApply(gate, ask.known);
  const mayFail = ask.rubric.gates.filter((gate) => applies(gate) && asked.some((gates) => gates.includes(gate)));
  const failing = !ask.gatesPass && mayFail.length > 0 && ask.random.chance(FAIL_CHANCE) ? ask.random.pick(mayFail) : undefined;
  const answer = (gate: Gate): GateAnswer => (applies(gate) ? (gate === failing ? 'fail' : 'pass') : 'not-applicable');
  return asked.map((gates) => new Map(gates.map((gate) => [gate.id, answer(gate)])));
};
