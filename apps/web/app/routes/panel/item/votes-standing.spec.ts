import { describe, expect, it } from '@jest/globals';
import { VOTED } from '../../../texts/panel-votes.ts';
import { failingGates, votesStanding } from './votes-standing.ts';

const step = (transition: string, ...guards: [string, boolean, Record<string, unknown>][]) => ({ transition, guards: guards.map(([guard, passes, operands]) => ({ guard, passes, operands })) });
const quorum = (have: number, organisations: number, n = 5, distinctOrganisations: unknown = 3): [string, boolean, Record<string, unknown>] => ['quorum', have >= n && organisations >= Number(distinctOrganisations), { have, n, organisations, distinctOrganisations }];

describe('the votes of a panel beside its quorum', () => {
  it('are told as its steps count them, by the largest', () => {
    expect(votesStanding([step('revise', quorum(4, 2, 3, 2)), step('recommend', quorum(4, 2))])).toEqual({ enough: false, cast: 4, needed: 5, organisations: 2, organisationsNeeded: 3 });
    expect(votesStanding([step('end', quorum(1, 1, 1, 'any number of'))])).toMatchObject({ needed: 1, organisationsNeeded: 0 });
  });

  it('are enough once every quorum is reached, of the steps of this run alone, and not told where a track lacks votes', () => {
    const reached = (passes: boolean): [string, boolean, Record<string, unknown>] => ['reached', passes, { stage: 'monitoring' }];
    expect(votesStanding([step('a', quorum(5, 2, 5, 1)), step('b', quorum(5, 2, 4, 3))])).toMatchObject({ enough: false, needed: 4, organisationsNeeded: 3 });
    expect(votesStanding([step('a', quorum(5, 3)), step('b', quorum(5, 3, 4, 3))])).toMatchObject({ enough: true, needed: 5 });
    expect(votesStanding([step('a', reached(true), quorum(5, 3)), step('b', reached(false), quorum(5, 3, 9))])).toMatchObject({ enough: true, needed: 5 });
    expect(votesStanding([step('a', ['quorum', false, { have: 5, n: 5, organisations: 3, distinctOrganisations: 3, emptyTracks: ['safety'] }])])).toBeNull();
  });

  it('are not told to whoever reads no steps, nor where nothing is counted', () => {
    expect([votesStanding(null), votesStanding([]), votesStanding([step('a', ['quorum', false, { have: null, lacks: ['votes'] }])])]).toEqual([null, null, null]);
  });

  it('are said with what is lacking', () => {
    const of = (cast: number, organisations: number) => VOTED.lacking({ enough: false, cast, needed: 5, organisations, organisationsNeeded: 3 });
    expect(VOTED.line({ enough: false, cast: 4, needed: 5, organisations: 2, organisationsNeeded: 3 })).toBe('4 of 5, from 2 of 3 organisations');
    expect([of(4, 2), of(5, 2), of(3, 3)]).toEqual([
      'Lacking: 1 more vote, and votes from 1 more organisation',
      'Lacking: votes from 1 more organisation',
      'Lacking: 2 more votes',
    ]);
    expect(VOTED.line({ enough: true, cast: 6, needed: 1, organisations: 4, organisationsNeeded: 0 })).toBe('6 of 1');
  });
});

describe('must-pass criteria that fail', () => {
  it('are those of the step with a pass mark', () => {
    expect(failingGates([step('revise', ['mustPass', false, { failing: ['x'] }]), step('recommend', ['minScore', true, {}], ['mustPass', false, { failing: ['eg-data'] }])])).toEqual(['eg-data']);
    expect(failingGates([step('reaffirm', ['reached', false, {}], ['minScore', true, {}], ['mustPass', false, { failing: ['x'] }]), step('recommend', ['reached', true, {}], ['minScore', true, {}], ['mustPass', false, { failing: ['eg-data'] }])])).toEqual(['eg-data']);
    expect([failingGates(null), failingGates([step('recommend', ['minScore', true, {}], ['mustPass', false, { failing: ['a'], lacks: ['gateAnswers'] }])])]).toEqual([null, null]);
  });
});
