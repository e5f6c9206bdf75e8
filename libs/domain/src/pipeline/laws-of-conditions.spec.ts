import { describe, expect, it } from '@jest/globals';
import { catches, happened, holdsInEveryLife, type Decide, type OnTrial } from '@waymark/testing/pipeline';
import { decide, stageOf, type Condition } from './index.ts';

const RECORDS = ['start-pilot', 'adopt-conditions', 'reaffirm'];

/** The rule in its own words: a later decision replaces them, adopting has none, an end stage ends them. */
const oneRule = (trial: OnTrial): void => {
  let inForce: Condition[] | undefined;
  for (const { event, at, after, command } of happened(trial, 'moved')) {
    inForce ??= at.conditions;
    const given = command.type === 'propose' ? command.conditions : at.proposal?.conditions;
    if (stageOf(trial.definition, event.to)!.kind === 'end') inForce = [];
    else if (event.trigger === 'manual' && RECORDS.includes(event.transition!)) inForce = given ?? inForce;
    else if (event.trigger === 'manual' && event.transition === 'adopt') inForce = [];
    expect({ by: event.transition, conditions: after.conditions }).toEqual({ by: event.transition, conditions: inForce });
  }
};

describe('in every life', () => {
  it('recorded conditions stay in force until a later decision replaces them', () => holdsInEveryLife(oneRule));

  it('nothing but a move touches them', () => {
    holdsInEveryLife(({ asked }) => {
      for (const { before, after, answer } of asked)
        if (answer.ok && !answer.events.some(({ type }) => type === 'moved')) expect(after.conditions).toBe(before.conditions);
    });
  });
});

describe('this law catches an interpreter', () => {
  it('that forgets conditions with every move', () => {
    const forgetful: Decide = (...asked) => {
      const answer = decide(...asked);
      return answer.ok ? { ok: true, events: answer.events.map((event) => (event.type === 'moved' ? { ...event, conditions: event.conditions ?? [] } : event)) } : answer;
    };
    expect(catches(oneRule, forgetful)).toBe(true);
  });
});
