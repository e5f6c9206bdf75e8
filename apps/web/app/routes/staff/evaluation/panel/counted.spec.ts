import { describe, expect, it } from '@jest/globals';
import { closedRounds, countedApart } from './counted.ts';

const review = (person: string, run = 1, submitted = true, counts: boolean | null = submitted) =>
  ({ id: person, stage: 'panel', run, rubric: 'r@1.0.0', reviewer: null, person, submitted, counts, simulated: false, criteria: {}, gates: {} }) as never;

describe('which reviews count', () => {
  it('sets aside what the API says does not count', () => {
    const { counted, setAside } = countedApart({ reviews: [review('A'), review('B', 1, true, false), review('C')] }, { stage: 'panel', run: 1 });
    expect([counted.map(({ person }) => person), setAside.map(({ person }) => person)]).toEqual([['A', 'C'], ['B']]);
  });

  it('takes in every submitted one for whoever is not told which count', () => {
    const { counted, setAside } = countedApart({ reviews: [review('A', 1, true, null), review('B', 1, false, null)] }, { stage: 'panel', run: 1 });
    expect([counted.map(({ person }) => person), setAside]).toEqual([['A'], []]);
  });

  it('never takes a draft, nor a review of another run', () => {
    const { counted } = countedApart({ reviews: [review('A', 1, false), review('B', 2)] }, { stage: 'panel', run: 1 });
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
