import { describe, expect, it } from '@jest/globals';
import { describeShared, vectors } from '@waymark/testing/vectors';
import { BadInstance } from './bad-instance.ts';
import { readInstance } from './read-instance.ts';

const small = { quorum: [1], loadMax: [1], affinity: [[1]] };

const faultsOf = (value: unknown): unknown => {
  try {
    return readInstance(value) && [];
  } catch (error) {
    if (error instanceof BadInstance) return error.faults;
    throw error;
  }
};

describe('an instance', () => {
  it.each([
    ['forbidenPairs', 'forbiddenPairs'],
    ['loadmax', 'loadMax'],
    ['maxPerOrganization', 'maxPerOrganisation'],
    ['lockedpair', 'lockedPairs'],
    ['decline', 'declines'],
    ['qorum', 'quorum'],
    ['__proto', 'quorum'],
  ])('is refused for a field that nobody knows: %s', (field, nearest) => {
    const [fault] = faultsOf({ ...small, [field]: [] }) as { place: string; message: string }[];
    expect(fault?.place).toBe(field);
    expect(fault?.message).toMatch(field === '__proto' ? /^is no field of an instance: take it out, or give one of scale, quorum, /u : new RegExp(`^is no field of an instance: is ${nearest} meant\\?`, 'u'));
  });

  it('tells of every unknown field beside what else is wrong', () => {
    expect(faultsOf({ ...small, quorum: 1, colour: 'red', forbidenPairs: [] })).toMatchObject([{ place: 'colour' }, { place: 'forbidenPairs' }, { place: 'quorum' }, { place: 'affinity' }]);
  });

  it('is refused where a pair is to stand and may not be', () => {
    expect(faultsOf({ ...small, quorum: [1, 1], affinity: [[1], [1]], lockedPairs: [[1, 0], [0, 0]], forbiddenPairs: [[0, 0]] })).toEqual([{ place: 'lockedPairs[1]', message: 'is among forbiddenPairs: take it out of one of them' }]);
  });

  it('is refused where a pair is to stand that is a conflict of interest', () => {
    const [place, message] = ['lockedPairs[1]', 'is a conflict of interest (affinity null), which nobody’s decision overrides: take it out, or give its affinity where it is none'];
    const of = { quorum: [1], loadMax: [1, 1, 1], lockedPairs: [[0, 0], [0, 2]] };
    expect(faultsOf({ ...of, affinity: [[1, 2, null]] })).toEqual([{ place, message }]);
    const known = { submissions: [{}], reviewers: [{}, {}, {}] };
    expect(faultsOf({ ...of, affinity: [[0, 0, null]], affinityFrom: known })).toEqual([{ place, message }]);
    expect(faultsOf({ ...of, affinityFrom: known })).toEqual([]);
  });

  it('may say what it is called, and where submissions come from', () => {
    expect(faultsOf({ ...small, name: 'one', submissionOrganisation: ['x'] })).toEqual([]);
  });
});

it.each(['health-infeasible', 'health-m', 'health-s'])('%s is read as it is', (name) => {
  expect(faultsOf(vectors(`assignment/${name}.json`))).toEqual([]);
});

describe.each(['aamas2015', 'midl-lo-up', 'midl-up', 'preflib1', 'preflib3'])('%s', (name) => {
  describeShared('the instance', `data/assignment/${name}.json`, (read) => {
    it('is read as it is', () => {
      expect(faultsOf(read())).toEqual([]);
    });
  });
});
