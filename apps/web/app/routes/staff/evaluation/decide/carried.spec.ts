import { describe, expect, it } from '@jest/globals';
import { carriedFrom } from './carried.ts';

const condition = (text: string) => ({ text, owner: 'Innovator', dueOn: '2031-01-31' });
const determined = (conditions: string[], run = 1, decision: string | null = 'd1') => ({ decision, stage: 'panel', run, transition: 'recommend-pilot', reasons: 'It helps', conditions: conditions.map(condition) });
const of = (stage: string, determinations: ReturnType<typeof determined>[] | null, inForce: string[] = [], run = 1) => carriedFrom({ stage, run, determinations, conditions: inForce.map(condition) });

describe('what a decision begins with', () => {
  it('is nothing where no panel determined, or it is not to be read', () => {
    for (const none of [[], null]) expect(of('panel', none)).toEqual({ determined: null, conditionsToStart: [], fromPanel: false });
    expect(of('adoption-decision', null, ['Kept'])).toMatchObject({ conditionsToStart: [condition('Kept')], fromPanel: false });
  });

  it('is at the panel what it determined, its conditions in the place of those in force', () =>
    expect(of('panel', [determined(['Report'])], ['Kept'])).toEqual({ determined: determined(['Report']), conditionsToStart: [condition('Report')], fromPanel: true }));

  it('is not what an earlier run determined, but for its conditions where none are in force', () => {
    expect(of('panel', [determined(['Report'])], ['Kept'], 2)).toEqual({ determined: null, conditionsToStart: [condition('Kept')], fromPanel: false });
    expect(of('adoption-decision', [determined(['Old']), determined(['Report'], 2)])).toEqual({ determined: null, conditionsToStart: [condition('Report')], fromPanel: true });
  });

  it('is nothing of what no decision followed', () => {
    expect(of('adoption-decision', [determined(['Old']), determined(['Lapsed'], 2, null)])).toMatchObject({ conditionsToStart: [condition('Old')] });
    expect(of('panel', [determined(['Report'], 1, null)])).toMatchObject({ conditionsToStart: [condition('Report')], fromPanel: true });
  });

  it('is of advice on an adoption its conditions alone: whoever decides chooses the step and writes why', () => {
    const advice = { ...determined(['Report'], 1, null), stage: 'adoption-decision' };
    const begun = (determinations: (ReturnType<typeof determined> & { lapsedAt?: string })[]) => carriedFrom({ stage: 'adoption-decision', run: 1, determinations, conditions: [condition('Kept')], advice: true });
    expect(begun([determined(['Old']), advice])).toEqual({ determined: null, conditionsToStart: [condition('Report')], fromPanel: true });
    expect(begun([determined(['Old']), { ...advice, lapsedAt: '2027-01-01T00:00:00.000Z' }])).toEqual({ determined: null, conditionsToStart: [condition('Kept')], fromPanel: false });
  });

  it('leaves what is in force where the panel determined no condition', () => expect(of('panel', [determined([])], ['Kept'])).toMatchObject({ conditionsToStart: [condition('Kept')], fromPanel: false }));
});
