import { apply, type PipelineEvent, type PipelineState } from '@waymark/domain/pipeline';
import fc from 'fast-check';
import type { Asked, Decide, OnTrial } from './on-trial.ts';
import { lived, randomLives } from './random-lives.ts';

type Law = (trial: OnTrial) => void;

/** Enough to take every transition several times. */
const LIVES = 200;
/** Beside them, so many that are the same in every run: what is rare is met by every law, and not by chance. */
const KNOWN = 50;
/** Also for planted faults, which are looked for in the same lives every time. */
const SEED = 2026;
let played: OnTrial[] | undefined;

/** The property that a law holds in every life; `decideWith` may be an interpreter with a planted fault. */
export const everyLife = (law: Law, decideWith?: Decide) => fc.property(randomLives, (life) => law(lived(life, decideWith)));

/**
 * Asserts a law over lives that are new in every run of the tests, with some that are known, played once for all laws. Where one breaks it,
 * others are tried until a short one is found to show. A law changes nothing of what it is shown.
 */
export const holdsInEveryLife = (law: Law, lives: number = LIVES + KNOWN): void => {
  played ??= [...fc.sample(randomLives, LIVES), ...fc.sample(randomLives, { numRuns: KNOWN, seed: SEED })].map((life) => lived(life));
  for (const trial of played.slice(0, lives)) {
    try {
      law(trial);
    } catch (broken) {
      fc.assert(everyLife(law), { numRuns: 2 * LIVES });
      throw broken;
    }
  }
};

/** Whether the law finds the fault in this interpreter. */
export const catches = (law: Law, faulty: Decide): boolean => fc.check(everyLife(law, faulty), { numRuns: 5 * LIVES, endOnFailure: true, seed: SEED }).failed;

export interface Happened<Type extends PipelineEvent['type']> extends Asked {
  event: Extract<PipelineEvent, { type: Type }>;
  /** The state in which the event happened, earlier events of the same answer included. */
  at: PipelineState;
}

/** Every event of a type in a life, with the command that brought it. */
export const happened = <Type extends PipelineEvent['type']>(trial: OnTrial, type: Type): Happened<Type>[] =>
  trial.asked.flatMap((asked) => {
    const found: Happened<Type>[] = [];
    let at = asked.before;
    for (const event of asked.answer.ok ? asked.answer.events : []) {
      if (event.type === type) found.push({ ...asked, event: event as Happened<Type>['event'], at });
      at = apply(at, event);
    }
    return found;
  });
