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
  expect(JSON.stringify(foldWith(JSON.parse(JSON.stringify(trial.events))))).toBe(JSON.stringify(trial.state));

/** Each event makes one version, and each command as many as it has events. */
const versionsHaveNoGap = (applyWith: typeof apply) => (trial: OnTrial): void => {
  let state = fold([]);
  expect(trial.events.map((event) => (state = applyWith(state, event)).version)).toEqual(trial.events.map((_, index) => index + 1));
  const gaps = trial.asked.filter(({ before, answer, after }) => after.version !== before.version + (answer.ok ? answer.events.length : 0));
  expect(gaps).toEqual([]);
  expect(trial.state.version).toBe(trial.events.length);
};

/** Runs of every stage are numbered 1, 2, 3 …, the last is where the evaluation is, and none but it is open. */
const runsAreNumbered = ({ state }: OnTrial): void => {
  const seen: Record<string, number> = {};
  const expected = state.runs.map(({ stage }) => (seen[stage] = (seen[stage] ?? 0) + 1));
  expect(state.runs.map(({ run }) => run)).toEqual(expected);
  expect(state.runs.at(-1)).toMatchObject({ stage: state.stage, run: state.run, leftAt: null });
  expect(state.runs.slice(0, -1).map(({ leftAt }) => leftAt)).toEqual(state.runs.slice(1).map(({ enteredAt }) => enteredAt));
};

describe('in every life', () => {
  it('the state equals the fold of the events, read back from text', () => holdsInEveryLife(stateIsFold(fold)));

  it('versions have no gap', () => holdsInEveryLife(versionsHaveNoGap(apply)));

  it('runs of a stage are numbered 1, 2, 3', () => holdsInEveryLife(runsAreNumbered));

  it('a refused command changes nothing and says why in words', () => {
    const unsaid = (text: string): boolean => text.trim().length < 10 || /undefined|null|NaN|\{|\[object/.test(text);
    holdsInEveryLife((trial) => {
      const refusals = trial.asked.flatMap(({ before, after, answer }) => (answer.ok ? [] : [{ changed: before !== after, blockers: answer.blockers }]));
      const bad = refusals.filter(({ changed, blockers }) => changed || blockers.length === 0 || blockers.some(({ staffMessage, innovatorMessage }) => unsaid(staffMessage) || unsaid(innovatorMessage)));
      expect(bad).toEqual([]);
    });
  });

  it('nothing that was given is changed, and the same question has the same answer', () => {
    holdsInEveryLife((trial) => {
      for (const { before, command, facts, now, answer } of trial.asked.slice(-8))
        expect(JSON.stringify(decide(trial.definition, frozen(before), frozen(command), frozen(facts), now))).toBe(JSON.stringify(answer));
    }, 60);
  });

  it('time in the events never runs back', () => {
    holdsInEveryLife(({ events }) => expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort()));
  });
});

describe('these laws catch', () => {
  it.each(['signed', 'letter-approved', 'overlay-closed', 'round-closed'])('a fold that drops %s', (type) => {
    const dropping = (events: readonly PipelineEvent[]) => events.filter((event) => event.type !== type).reduce(apply, fold([]));
    expect(catches(stateIsFold(dropping), decide)).toBe(true);
  });

  it.each<[string, (version: number) => number]>([
    ['that leaves a version out', (version) => version + 1],
    ['that gives a version twice', (version) => version - 1],
  ])('a fold %s where a letter is released', (_what, miscount) => {
    const miscounting: typeof apply = (state, event) => {
      const after = apply(state, event);
      return event.type === 'letter-released' ? { ...after, version: miscount(after.version) } : after;
    };
    expect(catches(versionsHaveNoGap(miscounting), decide)).toBe(true);
  });

  it('a run that is not numbered anew', () => {
    const renumbering: Decide = (...asked) => {
      const answer = decide(...asked);
      return answer.ok ? { ok: true, events: answer.events.map((event) => (event.type === 'moved' ? { ...event, run: 1 } : event)) } : answer;
    };
    expect(catches(runsAreNumbered, renumbering)).toBe(true);
  });
});
