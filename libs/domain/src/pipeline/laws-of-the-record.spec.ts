import { describe, expect, it } from '@jest/globals';
import { catches, holdsInEveryLife, type Decide, type OnTrial } from '@waymark/testing/pipeline';
import { apply, decide, fold, type PipelineEvent } from './index.ts';

/** Everything below an object, made unchangeable. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Set) return value;
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

const stateIsFold = (foldWith: (events: readonly PipelineEvent[]) => unknown) => (trial: OnTrial) =>
  expect(foldWith(JSON.parse(JSON.stringify(trial.events)))).toEqual(trial.state);

const versionsHaveNoGap = (trial: OnTrial): void => {
  for (const { before, answer, after } of trial.asked) expect(after.version).toBe(before.version + (answer.ok ? answer.events.length : 0));
  expect(trial.state.version).toBe(trial.events.length);
};

/** Runs of every stage are numbered 1, 2, 3 …, the last is where the evaluation is, and none but it is open. */
const runsAreNumbered = ({ state }: OnTrial): void => {
  const seen: Record<string, number> = {};
  for (const { stage, run } of state.runs) expect(run).toBe((seen[stage] = (seen[stage] ?? 0) + 1));
  expect(state.runs.at(-1)).toMatchObject({ stage: state.stage, run: state.run, leftAt: null });
  for (const [index, run] of state.runs.slice(0, -1).entries()) expect(run.leftAt).toBe(state.runs[index + 1]!.enteredAt);
};

describe('in every life', () => {
  it('the state equals the fold of the events, read back from text', () => holdsInEveryLife(stateIsFold(fold)));

  it('versions have no gap', () => holdsInEveryLife(versionsHaveNoGap));

  it('runs of a stage are numbered 1, 2, 3', () => holdsInEveryLife(runsAreNumbered));

  it('a refused command changes nothing, says why in words, and says it to nobody twice', () => {
    holdsInEveryLife((trial) => {
      for (const { before, after, answer } of trial.asked) {
        if (answer.ok) continue;
        expect(after).toBe(before);
        expect(answer.blockers.length).toBeGreaterThan(0);
        for (const { staffMessage, innovatorMessage } of answer.blockers) expect([staffMessage, innovatorMessage].filter((text) => text.trim().length < 10 || text.includes('undefined'))).toEqual([]);
      }
    });
  });

  it('nothing that was given is changed, and the same question has the same answer', () => {
    holdsInEveryLife((trial) => {
      for (const { before, command, facts, now, answer } of trial.asked.slice(-8))
        expect(decide(trial.definition, frozen(before), frozen(command), frozen(facts), now)).toEqual(answer);
    }, 60);
  });

  it('time in the events never runs back', () => {
    holdsInEveryLife(({ events }) => expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort()));
  });
});

describe('these laws catch', () => {
  const without = (type: string): Decide => (...asked) => {
    const answer = decide(...asked);
    return answer.ok ? { ok: true, events: answer.events.filter((event) => event.type !== type) } : answer;
  };

  it.each(['signed', 'letter-approved', 'overlay-closed', 'round-closed'])('a fold that drops %s', (type) => {
    const dropping = (events: readonly PipelineEvent[]) => events.filter((event) => event.type !== type).reduce(apply, fold([]));
    expect(catches(stateIsFold(dropping), decide)).toBe(true);
  });

  it('a run that is not numbered anew', () => {
    const renumbering: Decide = (...asked) => {
      const answer = decide(...asked);
      return answer.ok ? { ok: true, events: answer.events.map((event) => (event.type === 'moved' ? { ...event, run: 1 } : event)) } : answer;
    };
    expect(catches(runsAreNumbered, renumbering)).toBe(true);
  });

  it('no honest interpreter, nor one that says less', () => {
    expect(catches(runsAreNumbered, decide)).toBe(false);
    expect(catches(versionsHaveNoGap, without('timer-fired'))).toBe(false);
  });
});
