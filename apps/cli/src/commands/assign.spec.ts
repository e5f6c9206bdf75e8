import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readInstance } from '@waymark/domain/assignment';
import { assignAfterDeclines } from '../assign/after-declines.ts';
import { assign } from './assign.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-assign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'instance.json');
const said: string[] = [];
const run = async (value: unknown, options: object = {}): Promise<any> => {
  writeFileSync(file, JSON.stringify(value));
  said.length = 0;
  return assign({ file, objective: 'total', deadline: undefined, seed: 1, cap: undefined, explain: false, balance: undefined, stability: undefined, ignore: undefined, 'after-declines': undefined, ...options }, (line) => said.push(line));
};
const small = { quorum: [1, 1], loadMin: [0, 0, 0], loadMax: [1, 1, 1], affinity: [[9, 8, null], [9, 1, 0]] };

describe('assign', () => {
  it('gives the largest total with its proof', async () => {
    const { exitCode, document } = await run(small);
    expect(exitCode).toBe(0);
    expect(document).toEqual({
      status: 'optimal',
      total: 17,
      worst: 8,
      bound: { total: 17, worst: 9 },
      certificate: { dualObjective: 17, violated: 0 },
      assignment: [[0, 1], [1, 0]],
      seconds: expect.any(Number),
    });
  });

  it('lifts the worst score first where it is asked for', async () => {
    const of = { ...small, affinity: [[9, 4, null], [9, 2, 0]] };
    expect((await run(of)).document).toMatchObject({ total: 13, worst: 4 });
    const uneven = { ...small, affinity: [[20, 5, null], [9, 4, 0]] };
    expect((await run(uneven)).document).toMatchObject({ total: 24, worst: 4 });
    expect((await run(uneven, { objective: 'fair' })).document).toMatchObject({ status: 'optimal', total: 14, worst: 5, bound: { total: 14, worst: 5 } });
  });

  it('draws from probabilities under a cap, and gives them with the seed', async () => {
    const of = { ...small, affinity: [[9, 8, null], [9, 1, 0]] };
    const { exitCode, document } = await run(of, { cap: 0.5, seed: 3 });
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({ status: 'optimal', cap: 0.5, seed: 3, fractionalTotal: 13.5, bound: { total: 13.5 }, certificate: { dualObjective: 13.5, violated: 0 }, probabilities: [[0, 0, 0.5], [0, 1, 0.5], [1, 0, 0.5], [1, 1, 0.5]] });
    expect([[[0, 0], [1, 1]], [[0, 1], [1, 0]]]).toContainEqual(document.assignment);
    expect((await run(of, { cap: 0.4 })).document).toMatchObject({ status: 'infeasible', cause: { relaxation: { message: 'Raise the cap to 0.5' } } });
  });

  it('explains every pair by its best alternative and by the price of its reviewer', async () => {
    const { document } = await run({ ...small, affinity: [[9, 8, 1], [7, null, 5]] }, { explain: true });
    expect(document).toMatchObject({ total: 15, assignment: [[0, 1], [1, 0]] });
    expect(document.explanations).toEqual([
      { submission: 0, reviewer: 1, affinity: 8, price: 0, alternative: { loss: 1, instead: 0, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 2]] } },
      { submission: 1, reviewer: 0, affinity: 7, price: 1, alternative: { loss: 1, instead: 2, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 2]] } },
    ]);
    const both = { ...small, reviewerCategory: ['a', 'a', 'a'], categoryMin: { a: 1 }, reviewerOrganisation: ['x', 'y', null], maxPerOrganisation: 1 };
    const together = (await run(both, { explain: true })).document.explanations;
    expect(together).toEqual([expect.objectContaining({ submission: 0, reviewer: 1, price: 0, alternative: expect.objectContaining({ loss: 7 }) }), expect.objectContaining({ submission: 1, reviewer: 0, price: 1 })]);
    expect((await run(both, { explain: true, ignore: 'organisations' })).document.explanations).toEqual(together);
  });

  it('makes affinities of what is known, and says of every pair where its own comes from', async () => {
    const known = {
      quorum: [1, 1],
      loadMax: [1, 1, 1],
      affinity: [[0, 0, null], [0, 0, 0]],
      affinityFrom: {
        submissions: [{ title: 'A wearable sensor for gestational diabetes' }, { title: 'Triage of skin lesions', abstract: 'A trial of dermatology by photograph' }],
        reviewers: [{ specialties: ['diabetes'], documents: [{ title: 'Glucose sensor in pregnancy' }] }, { specialties: ['dermatology'], methods: ['trial'] }, { specialties: ['diabetes'] }],
        bids: [[1, 1, 'eager'], [0, 1, 'unwilling']],
      },
    };
    for (const constraints of [{}, { reviewerCategory: ['a', 'a', 'a'], categoryMin: { a: 1 }, reviewerOrganisation: ['x', 'y', null], maxPerOrganisation: 1 }]) {
      const { total, assignment, explanations } = (await run({ ...known, ...constraints }, { explain: true })).document;
      expect(assignment).toEqual([[0, 0], [1, 1]]);
      expect(total).toBe(explanations.reduce((sum: number, { affinity }: any) => sum + affinity, 0));
      for (const { affinity, parts } of explanations) expect(parts.reduce((sum: number, { value }: any) => sum + value, 0)).toBe(affinity);
      expect(explanations[0].parts).toEqual([{ kind: 'text', value: expect.any(Number), documents: expect.arrayContaining([expect.objectContaining({ document: 0, terms: [expect.objectContaining({ term: 'sensor' })] })]) }, { kind: 'specialties', value: 200, shared: ['diabetes'] }]);
      expect(explanations[1].parts).toContainEqual({ kind: 'bid', value: 300, bid: 'eager' });
      expect(explanations[1].parts).toContainEqual({ kind: 'methods', value: 100, shared: ['trial'] });
    }
    const { affinity: _, ...free } = known;
    expect((await run(free)).document.total).toBe((await run(known)).document.total);
    await expect(run({ ...known, affinity: [[1, 0, 0], [0, 0, 0]] })).rejects.toThrow('affinity: has numbers beside affinityFrom');
    await expect(run({ ...known, affinityFrom: { ...known.affinityFrom, bids: [[0, 3, 'eager']], other: 1 } })).rejects.toThrow('affinityFrom.bids[0]: is no bid');
    await expect(run({ ...known, affinityFrom: { submissions: [{ title: 1 }, {}], reviewers: [{ methods: [''] }, {}, {}] } })).rejects.toThrow('affinityFrom.reviewers[0].methods[0]: is no name');
  });

  it('weighs even loads and what was agreed before against the total', async () => {
    const of = { ...small, loadMax: [2, 2, 2], affinity: [[9, 8, 1], [9, 7, 1]], baselineAssignment: [[0, 0], [1, 2]] };
    expect((await run(of, { balance: 1 })).document).toMatchObject({ status: 'optimal', total: 17, bound: { total: 18 }, objective: { reached: 15, bound: 15 }, loads: { least: 0, most: 1, squares: 2 }, changed: 0 });
    expect((await run(of, { stability: 9 })).document).toMatchObject({ total: 10, bound: { total: 18 }, changed: 0, objective: { reached: 10, bound: 10 } });
    expect((await run(of, { stability: 7 })).document).toMatchObject({ total: 18, changed: 1, objective: { reached: 11, bound: 11 } });
    await expect(run(small, { stability: 7 })).rejects.toThrow('baselineAssignment: has no pairs');
    // why each pair: of the total less all costs, as 9 + 7 − 2 or 9 + 9 − 4 without one of them is 14
    const { document } = await run(of, { balance: 1, explain: true });
    expect(document).toMatchObject({ total: 17, objective: { reached: 15 }, explanations: [{ submission: 0, reviewer: 1, price: 0, alternative: { loss: 1, instead: 0 } }, { submission: 1, reviewer: 0, price: 0, alternative: { loss: 1 } }] });
    expect((await run(of, { stability: 7, explain: true })).document.explanations).toMatchObject([{ submission: 0, reviewer: 0, alternative: { loss: expect.any(Number) } }, { submission: 1, reviewer: 0 }]);
  });

  it('refuses the impossible with its cause', async () => {
    const of = { ...small, reviewerCategory: ['methodologist', 'clinician', null], categoryMin: { methodologist: 1 } };
    const { exitCode, document } = await run(of);
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({ status: 'infeasible', cause: { message: '1 methodologist × 1 = 1 seat, 2 needed', need: 2, have: 1, members: { category: 'methodologist', reviewers: [0], submissions: [0, 1] } } });
    expect(said.join()).toContain('impossible: 1 methodologist');
    expect((await run(of, { ignore: 'categories' })).exitCode).toBe(0);
  });

  it('tells that no answer was found in time from that there is none, and what is proved all the same', async () => {
    const size = 60;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => 5 + ((p * r * 37) % 101)));
    const { exitCode, document } = await run({ quorum: Array(size).fill(3), loadMax: Array(size).fill(4), affinity }, { deadline: 1e-9 });
    expect(exitCode).toBe(3);
    expect(document).toEqual({ status: 'out-of-time', bound: { total: expect.any(Number), worst: 15 }, seconds: expect.any(Number) });
    expect(said.join()).toContain('the time was over before there was an assignment');
  });

  it.each([[{}], [{ objective: 'fair' }], [{ cap: 0.5 }]])('bounds both of an instance whose pairs are not all looked at in time (%j)', async (options) => {
    const size = 90;
    const affinity = Array.from({ length: size }, (_, p) => Array.from({ length: size }, (_, r) => 5 + ((p * r * 37) % 101)));
    const { exitCode, document } = await run({ quorum: Array(size).fill(3), loadMax: Array(size).fill(4), affinity }, { deadline: 1e-9, ...options });
    expect(exitCode).toBe(3);
    expect(JSON.parse(JSON.stringify(document))).toEqual({ status: 'out-of-time', bound: { total: expect.any(Number), worst: 15 }, seconds: expect.any(Number) });
  });

  it('repairs after declines, every other pair in its place, and tells what moving all would give', async () => {
    const declined = { ...small, affinity: [[9, 8, 5], [9, 1, 0]], baselineAssignment: [[0, 1], [1, 0]], declines: [[1, 0]] };
    expect((await run(declined, { 'after-declines': 'locked' })).document).toMatchObject({ total: 8, assignment: [[0, 1], [1, 2]], added: [[1, 2]], free: { total: 10, gain: 2, moved: 1 } });
    expect((await run(declined, { 'after-declines': 'free' })).document).toMatchObject({ total: 10, assignment: [[0, 0], [1, 1]] });
  });

  describe('after declines', () => {
    const agreed = { ...small, affinity: [[9, 8, 5], [9, 1, 0]], baselineAssignment: [[0, 1], [1, 0]], declines: [[1, 0]] };
    const away = { reviewerUnavailable: [[], [{ from: '2026-12-01', to: '2026-12-09' }], []], submissionDays: [{ from: '2026-12-02', to: '2026-12-03' }, null] };

    it.each([
      ['locked', { lockedPairs: [[1, 0]] }, 'lockedPairs[0]: is among declines: take it out of one of them'],
      ['free', { lockedPairs: [[1, 0]] }, 'lockedPairs[0]: is among declines: take it out of one of them'],
      ['locked', { lockedPairs: [[0, 0]] }, 'lockedPairs[0]: is not in baselineAssignment, of which every other pair stays: add it there, or take it out'],
      ['locked', { forbiddenPairs: [[0, 1]] }, 'baselineAssignment[0]: is forbidden, or its reviewer is away: put it among declines'],
      ['locked', away, 'baselineAssignment[0]: is forbidden, or its reviewer is away: put it among declines'],
      ['locked', { affinity: [[9, null, 5], [9, 1, 0]] }, 'baselineAssignment[0]: is a conflict of interest (affinity null): put it among declines'],
      ['locked', { lockedPairs: [[0, 1]], affinity: [[9, null, 5], [9, 1, 0]] }, 'lockedPairs[0]: is a conflict of interest (affinity null)'],
    ])('refuses what cannot hold beside them (%s, %j)', async (mode, given, problem) => {
      await expect(run({ ...agreed, ...given }, { 'after-declines': mode })).rejects.toThrow(`${file}: ${problem}`);
    });

    it('keeps what is locked in the baseline, and lets go of what may not be and was declined', async () => {
      for (const given of [{ lockedPairs: [[0, 1]] }, { forbiddenPairs: [[1, 0]] }, { affinity: [[9, 8, 5], [null, 1, 0]] }]) {
        const { document } = await run({ ...agreed, ...given }, { 'after-declines': 'locked' });
        expect(document).toMatchObject({ status: 'optimal', certificate: { violated: 0 }, assignment: [[0, 1], [1, 2]] });
        expect(document.free.moved).toBeGreaterThanOrEqual(0);
      }
    });

    it('where all may move, locks what is new and lets go of what may not be', async () => {
      expect((await run({ ...agreed, lockedPairs: [[0, 2]] }, { 'after-declines': 'free' })).document).toMatchObject({ status: 'optimal', assignment: [[0, 2], [1, 1]], certificate: { violated: 0 } });
      expect((await run({ ...agreed, forbiddenPairs: [[0, 1]] }, { 'after-declines': 'free' })).document).toMatchObject({ status: 'optimal', assignment: [[0, 0], [1, 1]], certificate: { violated: 0 } });
    });

    it('tells what moving all would give also where nothing can be repaired', async () => {
      const stuck = { ...agreed, affinity: [[9, 8, 5], [9, 1, null]] };
      const { exitCode, document } = await run(stuck, { 'after-declines': 'locked' });
      expect(exitCode).toBe(1);
      expect(document).toMatchObject({ status: 'infeasible', cause: {}, free: { total: 10, moved: 1 } });
      expect(document.free).not.toHaveProperty('gain');
      expect(said.join()).toContain('where all may move there is one, with a total of 10');
    });

    it('repairs before it tries to move all, so that a deadline cuts that short alone', async () => {
      const size = 60;
      const list = <T>(each: (at: number) => T): T[] => Array.from({ length: size }, (_, at) => each(at));
      const ofX = (r: number): boolean => r === 1 || r === 30;
      const instance = readInstance({
        quorum: list(() => 3),
        loadMax: list(() => 4),
        // who would come instead best is of the organisation of somebody who stays: the repair has to look at the clock
        affinity: list((p) => list((r) => (p === 0 && r === 30 ? 100 : 5 + ((p * r * 37) % 101)))),
        reviewerCategory: list(() => 'a'),
        categoryMin: { a: 1 },
        reviewerOrganisation: list((r) => (ofX(r) ? 'x' : null)),
        maxPerOrganisation: 1,
        baselineAssignment: list((p) => [0, 1, 2].map((next) => [p, (p + next) % size])).flat(),
        declines: [[0, 0]],
      });
      // looks at the clock stand for time: it is over after the first
      let looks = 0;
      const document = await assignAfterDeclines(file, instance, { mode: 'locked', ignore: new Set() }, { secondsLeft: () => ((looks += 1) > 1 ? 0 : 1), seed: 1 });
      expect(document).toMatchObject({ status: 'optimal', certificate: { violated: 0 } });
      expect(document).not.toHaveProperty('free');
    });
  });

  it('explains pairs of a fair assignment by the worst score first, and those of a draw by what is expected', async () => {
    const of = { ...small, affinity: [[20, 5, null], [9, 4, 0]] };
    const fair = (await run(of, { objective: 'fair', explain: true })).document;
    expect(fair).toMatchObject({ status: 'optimal', assignment: [[0, 1], [1, 0]] });
    expect(fair.explanations).toEqual([
      { submission: 0, reviewer: 1, affinity: 5, price: 0, worstPrice: 0, alternative: { loss: -10, worstLoss: 1, instead: 0, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 1]] } },
      { submission: 1, reviewer: 0, affinity: 9, price: 15, worstPrice: 4, alternative: { loss: -10, worstLoss: 1, instead: 1, removed: [[0, 1], [1, 0]], added: [[0, 0], [1, 1]] } },
    ]);
    const drawn = (await run({ ...small, affinity: [[9, 8, null], [9, 1, 0]] }, { cap: 0.5, explain: true })).document;
    expect(drawn.explanations).toHaveLength(2);
    // with one of the pairs impossible nothing keeps the cap
    expect(drawn.explanations.filter(({ submission }: any) => submission === 0)).toEqual([expect.objectContaining({ price: 0, alternative: null })]);
    expect(said).toEqual([]);
  });

  it('repairs for fairness and within a cap too, and explains what is new', async () => {
    const declined = { quorum: [1, 1], loadMax: [1, 1, 1, 1], affinity: [[9, 8, 5, 0], [9, 1, 0, 7]], baselineAssignment: [[0, 1], [1, 0]], declines: [[1, 0]] };
    for (const objective of ['total', 'fair']) {
      const { document } = await run(declined, { objective, 'after-declines': 'locked', explain: true });
      expect(document).toMatchObject({ status: 'optimal', total: 15, worst: 7, assignment: [[0, 1], [1, 3]], added: [[1, 3]], free: { total: 16, gain: 1, moved: 1 } });
      expect(document.explanations).toEqual([expect.objectContaining({ submission: 1, reviewer: 3, affinity: 7, price: 0, alternative: expect.objectContaining({ loss: 7, instead: 2 }) })]);
      expect(said).toEqual(['waymark: 1 locked pair has no explanation: people decided it']);
    }
    expect((await run(declined, { objective: 'fair', 'after-declines': 'free' })).document).toMatchObject({ status: 'optimal', worst: 7, total: 16 });
    const capped = (await run(declined, { cap: 0.5, 'after-declines': 'locked' })).document;
    expect(capped).toMatchObject({ status: 'optimal', fractionalTotal: 11.5, probabilities: [[0, 1, 1], [1, 2, 0.5], [1, 3, 0.5]], free: { total: expect.any(Number) } });
    expect(capped.free).not.toHaveProperty('moved');
  });

  it('says which pairs have no explanation', async () => {
    await run({ ...small, affinity: [[9, 8, 1], [7, null, 5]], lockedPairs: [[0, 0]] }, { explain: true });
    expect(said).toEqual(['waymark: 1 locked pair has no explanation: people decided it']);
    await run({ ...small, lockedPairs: [[0, 0], [1, 1]] }, { explain: true });
    expect(said).toEqual(['waymark: 2 locked pairs have no explanation: people decided them']);
    await run(small, { explain: true, deadline: 1e-9 });
    expect(said).toEqual(['waymark: the time was over before 2 pairs were explained: give a longer --deadline']);
    await run(small, { explain: true });
    expect(said).toEqual([]);
  });

  it('keeps away who is away, and keeps locked and forbidden pairs', async () => {
    const away = { ...small, submissionDays: [null, { from: '2026-12-01', to: '2026-12-05' }], reviewerUnavailable: [[{ from: '2026-12-05', to: '2026-12-09' }], [], []] };
    expect((await run(away)).document.assignment).toEqual([[0, 0], [1, 1]]);
    const back = { ...away, reviewerUnavailable: [[{ from: '2026-12-06', to: '2026-12-09' }], [], []] };
    expect((await run(back)).document.assignment).toEqual([[0, 1], [1, 0]]);
    expect((await run({ ...small, lockedPairs: [[0, 0]] })).document).toMatchObject({ total: 10, assignment: [[0, 0], [1, 1]] });
    expect((await run({ ...small, forbiddenPairs: [[1, 0]] })).document.assignment).toEqual([[0, 0], [1, 1]]);
  });

  it.each([
    [[], ' is no instance: give an object with quorum, loadMin, loadMax and affinity'],
    [{ ...small, quorum: undefined }, 'quorum: is missing: give a list'],
    [{ ...small, loadMax: [1, 1, 0.5] }, 'loadMax[2]: is no whole number from 0 to 2147483647: give one'],
    [{ ...small, loadMin: [2, 0, 0] }, 'loadMin[0]: is 2, above loadMax 1: give at most that'],
    [{ ...small, affinity: [[9, 8], [9, 1, 0]] }, 'affinity[0]: is no list of 3 affinities, one for each reviewer of loadMax: give them'],
    [{ ...small, affinity: [[9, 8, 'x'], [9, 1, 0]] }, 'affinity[0][2]: is no whole number: give one, or null for a conflict of interest'],
    [{ ...small, affinity: [[2 ** 52, 8, 0], [9, 1, 0]] }, 'affinity: affinities up to'],
    [{ ...small, lockedPairs: [[0, 3]] }, 'lockedPairs[0]: is no pair: give [submission, reviewer], below 2 and 3'],
    [{ ...small, lockedPairs: [[0, 2]] }, 'lockedPairs[0]: is a conflict of interest (affinity null), which nobody’s decision overrides: take it out, or give its affinity where it is none'],
    [{ ...small, lockedPairs: [[0, 1], [0, 1]] }, 'lockedPairs[1]: is the same pair as lockedPairs[0]: give it once'],
    [{ ...small, submissionDays: [null, { from: '2026-12-05', to: '2026-12-01' }] }, 'submissionDays[1]: are no days'],
    [{ ...small, forbidenPairs: [[0, 0]] }, 'forbidenPairs: is no field of an instance: is forbiddenPairs meant? Rename it, or take it out'],
    [{ ...small, categoryMin: { clinician: -1 } }, 'categoryMin.clinician: is no whole number from 0'],
  ])('tells of a wrong instance with place and remedy (%#)', async (value, problem) => {
    await expect(run(value)).rejects.toThrow(`${file}: ${problem.trim()}`);
  });

  it('tells of declines without a baseline, and of those that are not in it', async () => {
    await expect(run(small, { 'after-declines': 'locked' })).rejects.toThrow('baselineAssignment: has no pairs');
    await expect(run({ ...small, baselineAssignment: [[0, 1], [1, 0]], declines: [[0, 0]] }, { 'after-declines': 'free' })).rejects.toThrow('declines[0]: is not in baselineAssignment');
  });

  it.each([
    [{ deadline: 0 }, '--deadline'],
    [{ deadline: NaN }, '--deadline'],
    [{ seed: 0.5 }, '--seed'],
    [{ cap: 0 }, '--cap is no probability'],
    [{ cap: 1.5 }, '--cap is no probability'],
    [{ cap: 0.5, objective: 'fair' }, '--cap does not go with --objective fair'],
    [{ balance: -1 }, '--balance is no whole number of 0 or more'],
    [{ stability: 0.5 }, '--stability is no whole number of 0 or more'],
    [{ balance: 1, objective: 'fair' }, '--balance is of the largest total'],
    [{ stability: 1, 'after-declines': 'free' }, '--stability is of the largest total'],
    [{ ignore: 'loads' }, '--ignore does not know “loads”: give categories or organisations'],
  ])('tells of wrong options (%#)', async (options, problem) => {
    await expect(run(small, options)).rejects.toThrow(problem);
  });
});
