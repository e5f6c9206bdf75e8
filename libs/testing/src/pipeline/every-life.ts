import type { PipelineEvent, PipelineState } from '@waymark/domain/pipeline';
import { apply } from '@waymark/domain/pipeline';
import fc from 'fast-check';
import type { Asked, Decide, OnTrial } from './on-trial.ts';
import { lived, randomLives } from './random-lives.ts';

/** The property that a law holds in every life; `decideWith` may be an interpreter with a planted fault. */
export const everyLife = (law: (trial: OnTrial) => void, decideWith?: Decide) =>
  fc.property(randomLives, (life) => law(lived(life, decideWith)));

/** Asserts it over enough lives to take every transition several times. */
export const holdsInEveryLife = (law: (trial: OnTrial) => void, numRuns = 300): void => fc.assert(everyLife(law), { numRuns });

/** Whether the law finds the fault in this interpreter. */
export const catches = (law: (trial: OnTrial) => void, faulty: Decide): boolean =>
  fc.check(everyLife(law, faulty), { numRuns: 600, endOnFailure: true }).failed;

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
