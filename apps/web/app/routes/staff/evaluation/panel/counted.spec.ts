import { describe, expect, it } from '@jest/globals';
import { closedRounds, countedApart } from './counted.ts';

const review = (person: string, run = 1, submitted = true) =>
  ({ id: person, stage: 'panel', run, rubric: 'r@1.0.0', reviewer: null, person, submitted, simulated: false, criteria: {}, gates: {} }) as never;
const seat = (person: string, state: string) => ({ person, stage: 'panel', run: 1, state });

describe('which reviews count', () => {
  it('sets aside who stepped back and who has a conflict that excludes, until it is waived', () => {
    const conflicts = [
      { person: 'B', effect: 'exclude', state: 'open' },
      { person: 'C', effect: 'exclude', state: 'waived' },
      { person: 'D', effect: 'declare_only', state: 'noted' },
    ];
    const { counted, setAside } = countedApart({ reviews: ['A', 'B', 'C', 'D'].map((one) => review(one)), assignments: [seat('A', 'recused'), seat('C', 'released')], conflicts }, { stage: 'panel', run: 1 });
    expect([counted.map(({ person }) => person), setAside.map(({ person }) => person)]).toEqual([['C', 'D'], ['A', 'B']]);
  });

  it('never takes a draft, nor a review of another run', () => {
    const { counted } = countedApart({ reviews: [review('A', 1, false), review('B', 2)], assignments: [], conflicts: [] }, { stage: 'panel', run: 1 });
    expect(counted).toEqual([]);
  });

  it('shows only rounds that are over', () => {
    const run = (stage: string, leftAt: string | null, roundClosedAt: string | null) => ({ stage, run: 1, leftAt, roundClosedAt });
    expect(closedRounds({ runs: [run('triage', '2026-01-01', null), run('panel', null, null)], reviews: [review('A')] })).toEqual([]);
    expect(closedRounds({ runs: [run('panel', null, '2026-01-01')], reviews: [review('A')] })).toEqual([{ stage: 'panel', run: 1 }]);
  });

  it('are told by the reviews where somebody reads no runs, apart from a round with an open seat of their own', () => {
    const reviews = [review('A'), review('B'), review('C', 2), review('D', 3, false)];
    expect(closedRounds({ runs: null, reviews })).toEqual([{ stage: 'panel', run: 1 }, { stage: 'panel', run: 2 }]);
    expect(closedRounds({ runs: null, reviews }, [{ stage: 'panel', run: 2 }])).toEqual([{ stage: 'panel', run: 1 }]);
    expect(closedRounds({ runs: null, reviews: null })).toEqual([]);
  });
});
