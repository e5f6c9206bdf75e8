import { describe, expect, it } from '@jest/globals';
import { assignCapped } from '../capped/assign-capped.ts';
import { assignExplained } from '../explain/assign-explained.ts';
import { assignFair } from '../fair/assign-fair.ts';
import { assignTotal } from '../assign.ts';
import { problemOf } from '../problem-of.ts';
import { type Pair, type Problem } from '../problem.ts';
import { repair } from '../repair/repair.ts';
import { lockedCause } from './locked-cause.ts';

const limits = { secondsLeft: () => Infinity, seed: 1 };
const organisations = { names: ['Trust A', 'Trust B'], most: 1, of: Int32Array.from([0, 0, 1, -1, -1]) };
const affinity = [[null, null, 5, 6, 7], [1, 2, 3, 4, 5]];
const withLocked = (pairs: readonly Pair[], given: Partial<Problem> = {}): Problem => ({
  ...problemOf({ affinity, quorum: [2, 1], loadMax: [1, 1, 1, 2, 1] }),
  locked: pairs.map(([submission, reviewer]) => ({ submission, reviewer, affinity: 1 })),
  ...given,
});
const ofOne = withLocked([[0, 0], [0, 1]], { organisations });

describe('locked pairs that are impossible by themselves', () => {
  it.each([[assignTotal], [assignFair], [assignExplained], [(problem: Problem) => Promise.resolve(assignCapped(problem, 0.5, limits))]])('are refused with their cause, whatever is asked (%#)', async (ask) => {
    const cause = {
      message: '2 pairs are locked at submission 0 with people of “Trust A”, at most 1 of one organisation may review it',
      need: 2,
      have: 1,
      members: { submissions: [0], reviewers: [0, 1], organisations: ['Trust A'] },
      locked: { by: 'organisation', most: 1 },
      relaxation: { units: 1, message: 'Unlock 1 of these 2 pairs' },
    };
    expect(await ask(ofOne, limits)).toMatchObject({ status: 'infeasible', cause });
    const seats = { names: ['a'], least: [1], of: [[0], [0], [0], [0], [0]] };
    expect(await ask({ ...ofOne, categories: seats, pairs: problemOf({ affinity, quorum: [2, 1], loadMax: [1, 1, 1, 2, 1] }).pairs }, limits).catch((error: Error) => error.message)).toMatchObject({ status: 'infeasible', cause });
  });

  it('stand at the limit, and count nobody without an organisation', () => {
    expect(lockedCause({ ...ofOne, organisations: { ...organisations, most: 2 } })).toBeUndefined();
    expect(lockedCause(withLocked([[0, 0], [0, 2]], { organisations }))).toBeUndefined();
    expect(lockedCause(withLocked([[0, 3], [0, 4]], { organisations }))).toBeUndefined();
    expect(lockedCause(withLocked([[0, 0], [0, 1]]))).toBeUndefined();
    expect(lockedCause(withLocked([[0, 0], [1, 1]], { organisations }))).toBeUndefined();
    expect(lockedCause(withLocked([[0, 0]], { organisations: { ...organisations, most: 0 } }))).toMatchObject({ message: '1 pair is locked at submission 0 with people of “Trust A”, at most 0 of one organisation may review it' });
  });

  it('are counted against the quorum and the maximum load too, and it says how much else is broken', () => {
    expect(lockedCause(withLocked([[1, 0], [1, 2]]))).toMatchObject({ message: '2 pairs are locked at submission 1, its quorum is 1', need: 2, have: 1, members: { submissions: [1], reviewers: [0, 2] } });
    expect(lockedCause(withLocked([[0, 2], [1, 2]]))).toMatchObject({ message: '2 pairs are locked with reviewer 2, whose maximum load is 1', members: { submissions: [0, 1], reviewers: [2] } });
    expect(lockedCause(withLocked([[0, 3], [1, 3]]))).toBeUndefined();
    expect(lockedCause(withLocked([[1, 0], [1, 1]], { organisations }))?.relaxation).toMatchObject({ units: 1, message: 'Unlock 1 of these 2 pairs; 1 constraint more is broken by locked pairs' });
  });

  it('are counted against the seats that they can fill: whoever competes for the same place is named, and nobody else', async () => {
    const categories = { names: ['clinician', 'economics_reviewer'], least: [1, 1], of: [[0], [1], [1], [0, 1], []] };
    const kept = (pairs: readonly Pair[], quorum = [2, 1]) => withLocked(pairs, { ...problemOf({ affinity, quorum, loadMax: [1, 1, 1, 2, 1] }), categories });
    const cause = { message: '2 pairs are locked at submission 0 with economics reviewers, for whom it has 1 place', need: 2, have: 1, members: { submissions: [0], reviewers: [1, 2], category: 'economics_reviewer' }, locked: { by: 'seats', most: 1 } };
    expect(await assignTotal(kept([[0, 1], [0, 2]]), limits)).toMatchObject({ status: 'infeasible', cause });
    expect(lockedCause(kept([[0, 0], [0, 1], [0, 2]], [3, 1]))).toBeUndefined();
    expect(lockedCause(kept([[0, 0], [0, 1], [0, 2], [0, 4]], [4, 1]))).toBeUndefined();
    expect(lockedCause(kept([[0, 1], [0, 2], [0, 4]], [3, 1]))).toMatchObject({ message: '3 pairs are locked at submission 0 with economics reviewers or people of no seat, for whom it has 2 places' });
    expect(lockedCause(kept([[0, 4]]))).toMatchObject({ message: '1 pair is locked at submission 0 with people of no seat, for whom it has 0 places' });
    expect(lockedCause(kept([[0, 1], [0, 3]]))).toBeUndefined();
    const bound = kept([[0, 1]]);
    expect(lockedCause({ ...bound, locked: [...bound.locked!, { submission: 0, reviewer: 3, affinity: 1, category: 1 }] })).toMatchObject({ members: { reviewers: [1, 3] } });
  });

  it('are told of in a repair by the numbers of the whole', async () => {
    const { locked: _, ...free } = withLocked([], { organisations });
    expect(await repair({ ...free, quorum: Int32Array.of(1, 3) }, [[0, 2], [1, 0], [1, 1], [1, 4]], [[1, 4]], limits)).toMatchObject({ status: 'infeasible', cause: { message: '2 pairs are locked at submission 1 with people of “Trust A”, at most 1 of one organisation may review it', members: { submissions: [1] } } });
    const alone = problemOf({ affinity: [[1, null], [null, 1]], quorum: [1, 1], loadMax: [1, 1] });
    expect(await repair(alone, [[0, 0], [1, 1]], [[1, 1]], limits)).toMatchObject({ cause: { message: 'submission 1 can get 0 reviewers, 1 needed: conflicts, forbidden pairs and loads leave no more', members: { submissions: [1] } } });
  });
});
