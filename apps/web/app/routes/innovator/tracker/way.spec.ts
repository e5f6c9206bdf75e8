import { describe, expect, it } from '@jest/globals';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { wayOf } from './way.ts';

const stage = (id: string, kind: string, publicTitle: string, workingDays?: number) => ({ id, kind, publicTitle, sla: workingDays ? { workingDays } : null });
const definition = {
  startStage: 'draft',
  stages: [stage('draft', 'intake', 'Draft'), stage('triage', 'triage', 'Being checked', 10), stage('review', 'review', 'Being reviewed', 30), stage('pilot', 'pilot', 'In pilot', 260), stage('rejected', 'end', 'Not accepted')],
} as unknown as PipelineDefinition;
const entry = (at: string, title: string, what = 'stage') => ({ at, title, what });
const letter = (id: string, releasedAt: string | null) => ({ id, letter: { title: `Letter ${id}`, releasedAt } });
const [SENT, ACCEPTED] = ['2027-01-04T09:00:00Z', '2027-01-12T09:00:00Z'];
const brief = (way: ReturnType<typeof wayOf>) => way.map(({ name, state }) => `${state} ${name}`);

describe('the way of an evaluation', () => {
  it('begins with sending, ends with what lies ahead, and says what each depends on', () => {
    const way = wayOf(definition, 'triage', [entry('2027-01-01T09:00:00Z', 'Draft'), entry(SENT, 'Being checked')], []);
    expect(brief(way)).toEqual(['done Sent', 'now Being checked', 'next Being reviewed', 'next In pilot']);
    expect(way.map(({ when }) => when)).toEqual(['4 January 2027', 'Started 4 January 2027', 'Usually up to 30 working days', 'Usually up to 12 months, if a pilot is agreed']);
  });

  it('a letter stands at the stage that it ended, a request of the same instant at the stage that it opened', () => {
    const timeline = [entry('2027-01-01T09:00:00Z', 'Draft'), entry(SENT, 'Being checked'), entry(ACCEPTED, 'Being reviewed'), entry(ACCEPTED, 'Waiting', 'request'), entry('2027-01-14T09:00:00Z', 'You answered', 'answer')];
    const way = wayOf(definition, 'review', timeline, [letter('d1', ACCEPTED)]);
    expect(way[1]).toMatchObject({ name: 'Being checked', letters: [{ id: 'd1' }], notes: [] });
    expect(way[2]).toMatchObject({ name: 'Being reviewed', letters: [], notes: ['You were asked for more on 12 January 2027', 'You answered on 14 January 2027'] });
  });

  it('a letter that is not released stands nowhere', () => {
    const timeline = [entry('2027-01-01T09:00:00Z', 'Draft'), entry(SENT, 'Being checked')];
    expect(wayOf(definition, 'triage', timeline, [letter('d1', null)])).toEqual(wayOf(definition, 'triage', timeline, []));
  });

  it('an end has nothing ahead and is not running', () => {
    const way = wayOf(definition, 'rejected', [entry('2027-01-01T09:00:00Z', 'Draft'), entry(SENT, 'Being checked'), entry(ACCEPTED, 'Not accepted')], []);
    expect(brief(way)).toEqual(['done Sent', 'done Being checked', 'done Not accepted']);
  });

  it('a stage that is reached again says so', () => {
    const again = [entry('2027-01-01T09:00:00Z', 'Draft'), entry(SENT, 'Being reviewed'), entry(ACCEPTED, 'Being checked'), entry('2027-01-20T09:00:00Z', 'Being reviewed')];
    expect(brief(wayOf(definition, 'review', again, []))).toEqual(['done Sent', 'done Being reviewed', 'done Being checked', 'now Being reviewed (2nd time)', 'next In pilot']);
  });
});
