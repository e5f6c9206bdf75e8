import { describe, expect, it } from '@jest/globals';
import { assignTotal } from '../assign.ts';
import { assignExplained } from '../explain/assign-explained.ts';
import { problemOf } from '../problem-of.ts';
import { type Problem } from '../problem.ts';
import { repair } from '../repair/repair.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };

const withSeats = (quorum: number[]): Problem => ({
  ...problemOf({ affinity: quorum.map(() => [1, 2, 3]), quorum, loadMax: [9, 9, 9] }),
  categories: { names: ['clinician', 'economics_reviewer', 'nobody'], least: [1, 1, 0], of: [[0], [1], []] },
});

describe('a quorum below the seats of categories', () => {
  it('is the cause, and no minimum load', async () => {
    for (const ask of [assignTotal, assignExplained]) {
      expect(await ask(withSeats([1]), limits)).toMatchObject({
        status: 'infeasible',
        cause: {
          message: 'submission 0 has 1 place, its categories need 2 seats',
          facts: { kind: 'quorum', submission: 0, need: 2, have: 1, categories: ['clinician', 'economics_reviewer'], others: 0 },
          need: 2,
          have: 1,
          members: { submissions: [0], reviewers: [] },
          relaxation: { units: 1, message: 'Raise the quorum of submission 0 by 1', facts: { kind: 'raise-quorum', submission: 0, by: 1, others: 0 } },
        },
      });
    }
  });

  it('may be none at all, and it says at how many submissions more it is so', async () => {
    expect(await assignTotal(withSeats([2, 0, 2, 1]), limits)).toMatchObject({
      cause: { message: 'submission 1 has 0 places, its categories need 2 seats', members: { submissions: [1, 3] }, relaxation: { units: 3, message: 'Raise the quorum of submission 1 by 2; 1 submission more has fewer places than seats' } },
    });
    expect(await assignTotal(withSeats([0, 0, 1]), limits)).toMatchObject({ cause: { relaxation: { message: 'Raise the quorum of submission 0 by 2; 2 submissions more have fewer places than seats' } } });
    expect(await assignTotal(withSeats([2, 2]), limits)).toMatchObject({ status: 'optimal' });
  });

  it('is told in a repair by the number of the whole', async () => {
    expect(await repair(withSeats([2, 1]), [[0, 0], [0, 1], [1, 0]], [[1, 0]], limits)).toMatchObject({ cause: { message: 'submission 1 has 1 place, its categories need 2 seats', members: { submissions: [1] }, relaxation: { message: 'Raise the quorum of submission 1 by 1' } } });
  });
});
