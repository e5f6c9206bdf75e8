import {
  decide, fold, start, stageOf,
  type Answer, type Blocker, type Command, type EvaluationFacts, type PipelineDefinition, type PipelineEvent, type PipelineState, type Stage,
} from '@waymark/domain/pipeline';
import { fullRound } from './full-round.ts';
import { definitionOf } from './packs.ts';
import { passingFacts } from './passing-facts.ts';
import { innovator } from './people.ts';

export type Decide = typeof decide;

/** One command with everything it was asked on, what was answered, and what became of it. */
export interface Asked {
  before: PipelineState;
  command: Command;
  facts: EvaluationFacts;
  now: string;
  answer: Answer;
  after: PipelineState;
}

const DAY = 86_400_000;
const BEGINNING = '2026-01-05T10:00:00.000Z';

/** An evaluation that a test plays: its events, its facts and its clock, all of them free to change. */
export class OnTrial {
  /** Every command so far, refused ones included. */
  readonly asked: Asked[] = [];

  constructor(
    readonly definition: PipelineDefinition,
    public events: readonly PipelineEvent[],
    public state: PipelineState,
    public facts: EvaluationFacts,
    public now: string,
    public decideWith: Decide = decide,
  ) {}

  get stage(): Stage {
    return stageOf(this.definition, this.state.stage)!;
  }

  /** What the interpreter answers, without anything happening. */
  answerTo(command: Command): Answer {
    return this.decideWith(this.definition, this.state, command, this.facts, this.now);
  }

  /** Asks, and lets happen what the answer says. */
  ask(command: Command): Answer {
    const { state: before, facts, now } = this;
    const answer = this.answerTo(command);
    if (answer.ok) {
      this.events = [...this.events, ...answer.events];
      this.state = fold(answer.events, this.state);
    }
    this.asked.push({ before, command, facts, now, answer, after: this.state });
    return answer;
  }

  /** The same for a command that the test needs to succeed. @throws Error with every blocker where it is refused */
  must(command: Command): PipelineEvent[] {
    const answer = this.ask(command);
    if (!answer.ok) throw new Error(`${command.type} in ${this.state.stage}: ${answer.blockers.map(({ staffMessage }) => staffMessage).join('; ')}`);
    return answer.events;
  }

  /** The codes that a command is refused with; empty where it is not. Nothing happens. */
  refusal(command: Command): string[] {
    return this.blockers(command).map(({ code }) => code);
  }

  blockers(command: Command): Blocker[] {
    const answer = this.answerTo(command);
    return answer.ok ? [] : answer.blockers;
  }

  /** Lets time pass. */
  later(days: number, milliseconds = 0): this {
    this.now = new Date(Date.parse(this.now) + days * DAY + milliseconds).toISOString();
    return this;
  }

  /** Fills the round of the current stage run with people who have submitted; nothing follows until somebody asks. */
  fillRound(): this {
    const { assignments, reviews, votes } = fullRound(this.definition, this.stage, this.state.run, this.facts.rubrics);
    const others = <Row extends { stage: string; run: number }>(rows: Row[] = []) =>
      rows.filter((row) => row.stage !== this.state.stage || row.run !== this.state.run);
    this.facts = {
      ...this.facts,
      assignments: [...others(this.facts.assignments), ...assignments],
      reviews: [...others(this.facts.reviews), ...reviews],
      votes: [...others(this.facts.votes), ...votes],
    };
    return this;
  }

  /** The same evaluation, to be played on apart from this one. */
  copy(): OnTrial {
    return new OnTrial(this.definition, this.events, this.state, this.facts, this.now, this.decideWith);
  }
}

/** A new evaluation in its first stage, with facts that let everything pass. */
export const started = (pipeline: string | PipelineDefinition, now: string = BEGINNING): OnTrial => {
  const definition = definitionOf(pipeline);
  const events = [start(definition, innovator, false, now)];
  return new OnTrial(definition, events, fold(events), passingFacts(definition), now);
};
