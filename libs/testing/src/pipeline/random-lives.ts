import { transitionsOf } from '@waymark/domain/pipeline';
import fc from 'fast-check';
import { announceNext } from './announce.ts';
import type { Decide, OnTrial } from './on-trial.ts';
import { PIPELINES, definitionOf } from './packs.ts';
import { innovator, member } from './people.ts';
import { someCommand, type Choice, type SomeCommand } from './random-commands.ts';
import { changeFacts, halfRound } from './random-facts.ts';
import { reach } from './reach.ts';
import { take } from './take.ts';

type What = SomeCommand | 'change' | 'fill' | 'half-fill' | 'wait' | 'announce' | 'take' | 'half-take' | 'appeal';

export interface Life {
  pipeline: string;
  /** The stage from which it is played on; it was walked to by the shortest way. */
  from: string;
  steps: (Choice & { what: What })[];
}

/** The likelier steps lead somewhere: proposals, letters and full rounds; else most lives would stay where they are. */
const WEIGHTS: Record<What, number> = {
  take: 7, 'half-take': 4, announce: 6, appeal: 4, fill: 4, 'half-fill': 3, change: 4, wait: 4, propose: 10, sign: 6, 'approve-letter': 3, 'release-letter': 3, 'hear-appeal': 5,
  'close-overlay': 4, 'raise-overlay': 3, 'fire-timer': 3, 'raise-appeal': 2, 'close-round': 4, 'write-letter': 2, 'withdraw-proposal': 2,
};

const natural = fc.nat({ max: 9999 });
const step = fc.record({
  what: fc.oneof(...Object.entries(WEIGHTS).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as What) }))),
  which: natural,
  who: natural,
  how: natural,
});

/** What evaluations of the product's pipelines may live through, from any stage that can be left. */
export const randomLives: fc.Arbitrary<Life> = fc.constantFrom(...PIPELINES).chain((pipeline) =>
  fc.record({
    pipeline: fc.constant(pipeline),
    from: fc.constantFrom(...definitionOf(pipeline).stages.filter(({ kind, appealable }) => kind !== 'end' || appealable).map(({ id }) => id)),
    steps: fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
  }),
);

/** Plays a life. @returns the evaluation, with every command that it was asked */
export const lived = ({ pipeline, from, steps }: Life, decideWith?: Decide): OnTrial => {
  const trial = reach(pipeline, from);
  if (decideWith) trial.decideWith = decideWith;
  for (const { what, ...choice } of steps) {
    trial.later(0, 1 + choice.how);
    play(trial, what, choice);
  }
  return trial;
};

const play = (trial: OnTrial, what: What, choice: Choice): void => {
  switch (what) {
    case 'wait':
      trial.later(choice.which % 40);
      return;
    case 'fill':
      trial.fillRound().ask({ type: 'refresh' });
      return;
    case 'half-fill':
      halfRound(trial, choice.which);
      trial.ask({ type: 'refresh' });
      return;
    case 'change':
      changeFacts(trial, choice.which);
      trial.ask({ type: 'refresh' });
      return;
    case 'announce':
      orNot(() => announceNext(trial));
      return;
    case 'take':
      orNot(() => take(trial, honestly(trial, choice)));
      return;
    case 'half-take':
      orNot(() => take(trial, honestly(trial, choice), { signed: false }));
      return;
    case 'appeal':
      appeal(trial, choice);
      return;
    default:
      trial.ask(someCommand(trial, what, choice));
  }
};

/** Any way on; the innovator's step out only now and then, since it ends nearly every life. */
const honestly = (trial: OnTrial, { which, how }: Choice): string => {
  const ways = transitionsOf(trial.definition, trial.stage).filter(({ direction }) => how % 20 === 0 || direction !== 'withdraw');
  return ways[which % Math.max(1, ways.length)]?.id ?? 'nowhere';
};

const appeal = (trial: OnTrial, { which }: Choice): void => {
  trial.ask({ type: 'raise-appeal', by: innovator, text: 'We think this is wrong' });
  const result = (['uphold', 'remit', 'overturn'] as const)[which % 3]!;
  for (const n of [1, 2]) trial.ask({ type: 'hear-appeal', by: member('appeals-officer', n), result, reason: 'We have heard it' });
};

const orNot = (act: () => unknown): void => {
  try {
    act();
  } catch {
    return;
  }
};
