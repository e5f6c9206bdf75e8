import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RoundRead } from './round.query.ts';
import { RoundFigures } from './round-figures.tsx';

const PROPOSED = {
  state: 'proposed', seats: [], evaluations: [], bids: [], wishes: [], groups: [], aim: 'total', total: 1_000, worst: 1_000, bound: 1_200, optimum: 1_000, optimal: true, aimReached: true, plainTotal: 1_000, worstBound: 1_200,
  balance: null, cap: null, expected: null, draw: null, freeTotal: null, freeMoved: null, seed: 7, considered: 12, leftBeyond: 0, leftByRole: 0, strictLimit: null, looserLimit: null, whyLooser: null,
} as unknown as RoundRead;

const words = (round: Partial<RoundRead>): string => renderToStaticMarkup(<RoundFigures round={{ ...PROPOSED, ...round }} />);

describe('how good a proposal is', () => {
  const drawn = { aim: 'drawn', cap: 80, expected: 900, draw: 1 };

  it('a draw that is not proved to be the best says why, and not that the time was over', () => {
    const html = words({ ...drawn, optimal: false });
    expect(html).not.toContain('time was over');
    expect(html).toContain('is not proved: where roles and organisations are limited together');
    expect(words(drawn)).toContain('It is proved that none does better');
    expect(words({ aim: 'fair', optimal: false })).toContain('The time was over before it was proved');
  });

  it('what beginning anew would give is of fit alone, whatever it is solved for', () => {
    const free = { freeTotal: 1_500, freeMoved: 2 };
    expect(words(free)).toContain('the fit would be 50 points higher and 2 people would lose their seat');
    expect(words({ ...free, aim: 'fair' })).toContain('and it were solved for the best fit of all seats alone, the fit would be 50 points higher');
    expect(words({ ...free, aim: 'fair', freeMoved: 0 })).toContain('Those who have a seat would keep it');
  });

  it('says by which limit of organisations it was solved where its own could not be kept, why, and that all figures are of that limit', () => {
    const html = words({ strictLimit: 2, looserLimit: 3, whyLooser: 'Seats and the limit of organisations cannot be kept together' });
    expect(html).toContain('Solved with at most 3 of one organisation at an evaluation.');
    expect(html).toContain('At most 2 of one organisation would keep the quorums whoever comes. With that there is no assignment, because of this: Seats and the limit of organisations cannot be kept together.');
    expect(html).toContain('what changes cost are of at most 3.');
    expect(words({})).not.toContain('of one organisation at an evaluation');
  });

  it('says that an aim was not worked on where it was not, and that it comes out alike again only where it does', () => {
    const late = { aim: 'even', balance: 50, optimal: false, aimReached: false };
    expect(words(late)).toContain('This is the assignment of the best fit of all seats: there was no time for spreading seats evenly.');
    expect(words(late)).not.toContain('Solved so that');
    expect(words({ ...late, strictLimit: 2, looserLimit: 3, whyLooser: 'x' })).toContain('spreading seats evenly, or it would not keep the quorums.');
    expect(words({ ...late, aimReached: true })).toContain('Solved so that');
    for (const unsure of [late, { optimal: false }]) expect(words(unsure)).not.toContain('Seed 7');
    for (const sure of [{}, { ...drawn, optimal: false }]) expect(words(sure)).toContain('Seed 7');
  });

  it('says nothing of what were without decisions by hand where it was solved by a looser limit: its own might be kept then', () => {
    const wishes = [{}] as unknown as RoundRead['wishes'];
    expect(words({ wishes, optimum: null, strictLimit: 2, looserLimit: 3, whyLooser: 'x' })).toContain('this is the best assignment of those considered.');
    expect(words({ wishes, optimum: null })).not.toContain('Without it the best');
    expect(words({ wishes, optimum: 1_500 })).toContain('Without it the best has 50 points more.');
  });

  it('whoever confirms a draw reads which it is', () => {
    expect(words(drawn)).toContain('This is the first draw of these evaluations.');
    expect(words({ ...drawn, draw: 3 })).toContain('This is draw number 3 of these evaluations');
    expect(words({})).not.toContain('draw');
  });
});
