import type { Answer, Command, EvaluationFacts, PipelineEvent, PipelineState } from '@waymark/domain/pipeline';
import fc from 'fast-check';
import { started, type Decide, type OnTrial } from './on-trial.ts';
import { PIPELINES } from './packs.ts';
import { COMMANDS, someCommand, type Choice } from './random-commands.ts';
import { changeFacts } from './random-facts.ts';

/** One command with everything it was asked on, what was answered, and what became of it. */
export interface Asked {
  before: PipelineState;
  command: Command;
  facts: EvaluationFacts;
  now: string;
  answer: Answer;
  after: PipelineState;
  /** Every event from the start to after this command. */
  events: readonly PipelineEvent[];
}

export interface History {
  trial: OnTrial;
  asked: Asked[];
}

type What = (typeof COMMANDS)[number] | 'change' | 'fill' | 'wait' | 'announce';
export interface Step extends Choice {
  what: What;
}

/** The likelier steps lead somewhere: proposals, letters and full rounds; else most histories would stay in triage. */
const weights: Record<What, number> = {
  propose: 14, sign: 8, 'approve-letter': 5, 'release-letter': 5, announce: 5, fill: 8, change: 4, wait: 4,
  'raise-appeal': 4, 'hear-appeal': 6, 'close-overlay': 5, 'raise-overlay': 3, 'close-round': 1, 'write-letter': 1, 'withdraw-proposal': 1, 'fire-timer': 3,
};

const natural = fc.nat({ max: 9999 });
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(...Object.entries(weights).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as What) }))),
  which: natural,
  who: natural,
  how: natural,
});

/** What an evaluation of one of the product's pipelines lives through. */
export const randomLives = fc.record({ pipeline: fc.constantFrom(...PIPELINES), steps: fc.array(step, { minLength: 30, maxLength: 90, size: 'max' }) });

/** Plays the steps; a step by step record of every command, refused ones included. */
export const historyOf = (pipeline: string, steps: readonly Step[], decideWith?: Decide): History => {
  const trial = started(pipeline);
  if (decideWith) trial.decideWith = decideWith;
  const asked: Asked[] = [];
  const ask = (command: Command): void => {
    const { state: before, facts, now } = trial;
    const answer = trial.ask(command);
    asked.push({ before, command, facts, now, answer, after: trial.state, events: trial.events });
  };
  for (const one of steps) play(trial, one, ask);
  return { trial, asked };
};

const play = (trial: OnTrial, { what, ...choice }: Step, ask: (command: Command) => void): void => {
  trial.later(0, 1 + choice.how);
  if (what === 'wait') trial.later(choice.which % 40);
  else if (what === 'announce') for (const type of ['approve-letter', 'release-letter'] as const) ask(nextLetter(trial, type, choice));
  else if (what === 'fill' || what === 'change') {
    if (what === 'fill') trial.fillRound();
    else changeFacts(trial, choice.which);
    ask({ type: 'refresh' });
  } else ask(someCommand(trial, what, choice));
};

/** The letter that is due, by somebody who may; whether they wrote it is left to chance. */
const nextLetter = (trial: OnTrial, type: 'approve-letter' | 'release-letter', choice: Choice): Command => {
  const next = trial.state.decisions.findIndex(({ letter }) => !letter.releasedAt);
  const shown = trial.state.decisions.slice(-3);
  const which = Math.max(0, next - (trial.state.decisions.length - shown.length));
  return someCommand(trial, type, { ...choice, which, how: 1 });
};
