import { PILOT_STEPS, READING_LEANS, REVIEW_LEANS } from '../playback/words.ts';
import type { Problem } from './problem.ts';
import { count, listOf, months, oneOf, record, text, yes } from './shape.ts';
import type { Shape } from './shape.ts';

const optional = { say: text, conditions: listOf(text), historyRef: count, simulated: yes };
const plainStep = record({ do: text }, { ...optional, lean: oneOf([...REVIEW_LEANS, ...READING_LEANS]), months });
const reviews = record({ do: text, lean: oneOf(REVIEW_LEANS) }, optional);
const readings = record({ do: text, months, lean: oneOf(READING_LEANS), simulated: yes }, optional);

/** One step of a playback: each word has its own fields, and a transition of the pipeline takes none of them but the shared ones. */
export const stepShape: Shape = (value, at) => {
  const word = value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as { do?: unknown }).do : undefined;
  if (word === 'reviews') return reviews(value, at);
  if (word === 'readings') return readings(value, at);
  return [...plainStep(value, at), ...simulatedProblems(value, word, at)];
};

/** A pilot step stands for a real event or is simulated, never both and never neither; no other step may be simulated. */
const simulatedProblems = (value: unknown, word: unknown, at: string): Problem[] => {
  if (typeof word !== 'string') return [];
  const step = value as object;
  const [real, simulated] = [Object.hasOwn(step, 'historyRef'), Object.hasOwn(step, 'simulated')];
  const problem = (message: string): Problem[] => [{ at: `${at}.simulated`, message, kind: 'meaning' }];
  if (!PILOT_STEPS.includes(word)) return simulated ? problem(`${word} may not be marked as simulated; only a pilot step may: remove it`) : [];
  if (real === simulated) return problem(`${word} stands for a real event or is simulated: give it either historyRef or "simulated": true`);
  return [];
};
