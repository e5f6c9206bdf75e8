import { describe, expect, it } from '@jest/globals';
import { announceAll, announceNext, coordinator, definitionOf, innovator, member, reach, started, take } from '@waymark/testing/pipeline';
import { announcedOf, announcedTimeline, innovatorSteps, transitionsOf } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const decided = definitionOf(DEFAULT).stages.flatMap((stage) =>
  transitionsOf(definitionOf(DEFAULT), stage).filter(({ letterKey, direction }) => letterKey && direction !== 'withdraw').map(({ id, to }) => [stage.id, id, to] as const),
);

describe.each(decided)('a decision in %s: %s', (stage, transition, to) => {
  it('is announced by the release of its letter, and shows the name of the stage before until then', () => {
    const trial = reach(DEFAULT, stage);
    // Some belong to a re-review alone.
    if (['reaffirm', 'end-adoption'].includes(transition)) {
      Object.assign(trial, reach(DEFAULT, 'monitoring'));
      take(trial, 're-review');
      take(trial, 'to-panel');
      announceAll(trial);
    }
    const known = announcedOf(trial.definition, trial.state);
    take(trial, transition);
    const { showsUntilRelease } = transitionsOf(trial.definition, trial.definition.stages.find(({ id }) => id === stage)!).find(({ id }) => id === transition)!;
    expect(trial.state.stage).toBe(to);
    expect(announcedOf(trial.definition, trial.state)).toEqual({ ...known, title: showsUntilRelease! });
    trial.later(4);
    announceNext(trial);
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: to, run: trial.state.run, since: trial.now });
  });
});

describe('the announced stage', () => {
  it('follows a step without a letter at once, but not past a decision that waits', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'recommend-pilot');
    take(trial, 'start-pilot');
    expect(trial.state.stage).toBe('pilot');
    expect(announcedOf(trial.definition, trial.state).stage).toBe('panel');
    trial.later(1);
    announceNext(trial);
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: 'pilot', title: 'In pilot', since: trial.now });
    take(trial, 'finish-pilot');
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: 'adoption-decision', since: trial.now });
  });

  it('is the draft, since its start, where nothing has happened', () => {
    const trial = started(DEFAULT);
    expect(announcedOf(trial.definition, trial.state)).toEqual({ stage: 'draft', run: 1, title: 'Draft', since: trial.now });
  });
});

describe('the timeline', () => {
  it('tells stages, requests, answers, letters and appeals in their order', () => {
    const trial = started(DEFAULT);
    take(trial, 'submit');
    trial.later(1).must({ type: 'raise-overlay', by: coordinator, kind: 'information-request', text: 'Which sites?' });
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'conflict-hold', text: 'Who knows whom?' });
    trial.later(1).must({ type: 'close-overlay', by: innovator, id: 'information-request-1', outcome: 'answered', reason: '' });
    take(trial, 'reject');
    trial.later(1);
    announceAll(trial);
    trial.later(1).must({ type: 'raise-appeal', by: innovator, text: 'No' });
    const told = announcedTimeline(trial.definition, trial.state);
    expect(told.map(({ what, title }) => `${what}: ${title}`)).toEqual([
      'stage: Draft', 'stage: Being checked', 'request: Waiting for the innovator', 'answer: You answered', 'stage: Not accepted', 'letter: Not accepted', 'appeal: Appeal',
    ]);
    expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).sort());
  });

  it('says nothing of the result of an appeal before its letter', () => {
    const trial = reach(DEFAULT, 'rejected');
    trial.must({ type: 'raise-appeal', by: innovator, text: 'No' });
    const before = announcedTimeline(trial.definition, trial.state);
    for (const n of [1, 2]) trial.must({ type: 'hear-appeal', by: member('appeals-officer', n), result: 'remit', reason: 'Heard' });
    expect(announcedTimeline(trial.definition, trial.state)).toEqual(before);
    expect(trial.refusal({ type: 'raise-appeal', by: innovator, text: 'No' })).toEqual(['appealed-already']);
    expect(trial.refusal({ type: 'propose', by: innovator, transition: 'withdraw' })).toEqual(['moved-on']);
  });
});

describe('the innovator’s own steps', () => {
  const steps = (trial: ReturnType<typeof started>) => innovatorSteps(trial.definition, trial.state, trial.facts, trial.now).map(({ transition, blockers }) => [transition.id, blockers.map(({ code }) => code)]);

  it('name what is theirs to mend', () => {
    const trial = started(DEFAULT);
    trial.facts = { ...trial.facts, missingAnswers: ['summary'] };
    expect(steps(trial)).toEqual([['submit', ['formComplete']], ['withdraw', []]]);
  });

  it('do not change with a decision that is not released, an end among them', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'not-recommend');
    expect(steps(trial)).toEqual([['withdraw', []]]);
    announceAll(trial);
    expect(steps(trial)).toEqual([]);
  });
});
