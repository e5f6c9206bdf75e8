import { describe, expect, it } from '@jest/globals';
import { adviceOf } from './panel-advice.ts';

const runs = [{ stage: 'panel', run: 1 }, { stage: 'pilot', run: 1 }, { stage: 'panel', run: 2 }, { stage: 'adoption-decision', run: 1 }];
const vote = (more: object = {}) => ({ stage: 'panel', run: 2, motion: 'recommend-pilot', vote: 'for', reason: 'It helps', counted: true, simulated: false, ...more });
const determination = (more: object = {}) => ({ stage: 'panel', run: 2, conditions: [], minorityViews: [], meetingId: null, itemId: null, lapsedAt: null, simulated: false, ...more });

describe('the advice of a panel', () => {
  it('is that of the newest panel that was heard, with the reasons of votes that count, each once', () => {
    const votes = [
      vote({ run: 1, reason: 'Long ago' }), vote(), vote({ reason: ' It helps ' }), vote({ reason: '' }), vote({ vote: 'against', reason: 'The price is not agreed' }),
      vote({ vote: 'abstain' }), vote({ reason: 'Of somebody who stepped back', counted: false }), vote({ motion: 'revise', reason: 'Say more' }),
    ];
    expect(adviceOf({ runs, votes, determinations: [] })).toEqual({
      stage: 'panel', run: 2, determined: false, minority: [], conditions: [], minutes: null, simulated: false,
      motions: [
        { motion: 'recommend-pilot', for: ['It helps'], against: ['The price is not agreed'], abstained: 1 },
        { motion: 'revise', for: ['Say more'], against: [], abstained: 0 },
      ],
    });
  });

  it('has the minority views, the conditions and the way to the minutes of what was determined last', () => {
    const minorityViews = [{ person: 'Ada', text: 'Three more months' }];
    const conditions = [{ text: 'Publish results', owner: 'The maker', dueOn: '2027-03-31' }];
    expect(adviceOf({ runs, votes: [vote()], determinations: [determination({ run: 1 }), determination({ minorityViews, conditions, meetingId: 'm', itemId: 'i', simulated: true })] })).toMatchObject({
      determined: true, minority: minorityViews, conditions, minutes: '/panels/m/items/i', simulated: true,
    });
  });

  it('has nothing of a determination that lapsed: the panel determines anew', () => {
    const minorityViews = [{ person: 'Ada', text: 'Three more months' }];
    const lapsed = determination({ minorityViews, lapsedAt: '2027-01-01T00:00:00.000Z', meetingId: 'm', itemId: 'i' });
    expect(adviceOf({ runs, votes: [vote()], determinations: [lapsed] })).toMatchObject({ determined: false, minority: [], conditions: [], minutes: null });
    expect(adviceOf({ runs, votes: [vote()], determinations: [determination({ meetingId: 'm', itemId: 'k' }), lapsed] })).toMatchObject({ minutes: '/panels/m/items/k' });
  });

  it('is none where no panel was heard, and where it is not the reader’s to know', () => {
    expect(adviceOf({ runs, votes: [], determinations: [] })).toBeNull();
    expect(adviceOf({ runs: null, votes: null, determinations: null })).toBeNull();
  });
});
