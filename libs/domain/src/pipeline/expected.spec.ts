import { describe, expect, it } from '@jest/globals';
import { answerRequests, announceAll, coordinator, reach, started, take, type OnTrial } from '@waymark/testing/pipeline';
import { expectedOf, type PipelineDefinition } from './index.ts';

const PIN = 'pipeline-default@1.0.0';
const of = ({ definition, state, facts, now }: OnTrial) => expectedOf(definition, state, facts.calendar, now);
const brief = (trial: OnTrial) => of(trial)?.stages.map(({ title, usuallyBy }) => `${title}: ${usuallyBy}`);
const inTriage = (): OnTrial => {
  const trial = started(PIN, '2026-09-06T09:00:00.000Z');
  take(trial, 'submit');
  return trial;
};
const on = (trial: OnTrial, day: string): OnTrial => Object.assign(trial, { now: `${day}T12:00:00.000Z` });

describe('what an innovator may expect', () => {
  it('is nothing before the first submission and at an end', () => {
    expect(of(started(PIN))).toBeNull();
    const ended = reach(PIN, 'rejected');
    expect(of(ended)).toBeNull();
  });

  it('is the letter at the end of a stage that a decision ends', () => {
    expect(of(inTriage())).toEqual({ state: 'running', used: 0, stages: [{ stage: 'triage', title: 'Being checked', workingDays: 10, usuallyBy: '2026-09-21' }] });
  });

  it('is each stage up to that letter, one after the other', () => {
    const trial = inTriage();
    take(trial, 'accept');
    announceAll(trial);
    expect(brief(trial)).toEqual(['Being reviewed: 2026-10-20', 'With the panel: 2026-11-17']);
  });

  it('is nothing once it is adopted: monitoring waits for no letter, and takes no longer than usual', () => {
    const trial = reach(PIN, 'monitoring');
    announceAll(trial);
    expect(of(trial)).toBeNull();
    expect(of(on(trial, '2040-01-09'))).toBeNull();
  });

  it('is nothing where no letter lies on the way, be it that it ends or goes round', () => {
    const trial = inTriage();
    const way = (to: string): PipelineDefinition => ({
      ...trial.definition,
      stages: trial.definition.stages.map((stage) => ({ ...stage, transitions: stage.transitions.flatMap((step) => (step.direction === 'forward' ? [{ ...step, outcome: null, to: stage.id === 'evidence-review' ? to : step.to }] : [])) })),
    });
    for (const to of ['rejected', 'triage']) expect(of({ ...trial, definition: way(to) } as OnTrial)).toBeNull();
  });

  it('goes by the way that the pipeline names, where a step is told by no letter', () => {
    const trial = reach(PIN, 'pilot-setup');
    announceAll(trial);
    expect(of(trial)?.stages.map(({ stage }) => stage)).toEqual(['pilot-setup', 'pilot', 'adoption-decision']);
  });

  it('names no day while a request waits, and counts that time to nobody', () => {
    const trial = on(inTriage(), '2026-09-09');
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'information-request', text: 'Which sites?' });
    expect(of(on(trial, '2026-09-30'))).toMatchObject({ state: 'paused', used: 1, stages: [{ usuallyBy: null, workingDays: 10 }] });
    answerRequests(trial);
    expect(of(trial)).toMatchObject({ state: 'running', used: 1, stages: [{ usuallyBy: '2026-10-13' }] });
  });

  it('is never a day that has passed: on the last it stands, on the next it takes longer than is usual', () => {
    const trial = inTriage();
    expect(of(on(trial, '2026-09-21'))).toMatchObject({ state: 'running', used: 10, stages: [{ usuallyBy: '2026-09-21' }] });
    expect(of(on(trial, '2026-09-22'))).toMatchObject({ state: 'longer', used: 11, stages: [{ usuallyBy: null }] });
  });

  it('stays as it is where somebody lays a hold or decides, and moves with the letter', () => {
    const trial = inTriage();
    const before = of(on(trial, '2026-09-14'));
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(of(trial)).toEqual(before);
    trial.must({ type: 'close-overlay', by: coordinator, id: 'legal-hold-1', outcome: 'closed', reason: 'Done' });
    take(trial, 'accept');
    expect(trial.state.stage).toBe('evidence-review');
    expect(of(on(trial, '2026-09-14'))).toEqual(before);
    announceAll(trial);
    expect(of(trial)?.stages[0]?.stage).toBe('evidence-review');
  });
});
