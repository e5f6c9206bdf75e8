import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { WhatElse } from './what-else.tsx';

type Shown = Parameters<typeof WhatElse>[0];
const SEAT: Shown['seat'] = { held: false, locked: false, alternative: null, hasAlternative: false, expectedLoss: null, price: null, worstPrice: null, groupsPrice: null, probability: null };
const words = (aim: string, seat: Partial<Shown['seat']> = {}, how: Partial<Omit<Shown, 'seat' | 'aim'>> = {}): string => renderToStaticMarkup(<WhatElse seat={{ ...SEAT, ...seat }} aim={aim} isLooser={false} isProved hasPrices open unlooked="Not told." {...how} />);
const EVERY = ['total', 'fair', 'even', 'linked', 'drawn'];

it('each seat says what one review more of whoever sits there is worth, or why there is no such price', () => {
  expect(words('total', { price: 25 })).toContain('If they took one review more, the proposal would gain 2.5 points.');
  expect(words('total')).toContain('was not found in time');
  // where nobody has a price, such as in a proposal of before, it is not said that there was no time
  expect(words('total', {}, { hasPrices: false })).toContain('would be worth is not told.');
  expect(words('total', {}, { hasPrices: false })).not.toContain('in time');
  expect(words('total', {}, { isLooser: true })).toContain('keeps the quorums is not proved');
  // of whoever sits nothing is looked at, and of whoever is kept by hand it is not said that nothing was found
  for (const seat of [{ held: true }, { locked: true }]) expect(words('fair', seat)).not.toContain('one review more');
  expect(words('fair', { locked: true, price: 0, worstPrice: 0 })).toContain('the proposal would gain nothing');
});

it('for every aim the price is told in what that aim is after', () => {
  expect(words('fair', { price: -30, worstPrice: 12 })).toContain('If they took one review more, the weakest evaluation would gain 1.2 points, and the proposal would lose 3 points of all seats together.');
  expect(words('fair', { price: 30, worstPrice: 0 })).toContain('If they took one review more, the proposal would gain 3 points.');
  expect(words('even', { price: 5 })).toContain('the proposal would gain 0.5 points of fit less the cost of uneven loads.');
  expect(words('linked', { price: 0, groupsPrice: 1 })).toContain('If they took one review more, evaluations would fall into 1 group fewer.');
  expect(words('linked', { price: -20, groupsPrice: 2 })).toContain('evaluations would fall into 2 groups fewer, and the proposal would lose 2 points of all seats together.');
  expect(words('drawn', { price: 4 })).toContain('the proposal would gain 0.4 points of fit to be expected.');
  for (const aim of EVERY) {
    expect(words(aim, { price: 0, worstPrice: aim === 'fair' ? 0 : null, groupsPrice: aim === 'linked' ? 0 : null })).toContain('If they took one review more, the proposal would gain nothing.');
    expect(words(aim)).toContain('was not found in time');
    expect(words(aim)).not.toContain('Solved for the best fit');
    expect(words(aim, {}, { isProved: false })).toContain('it is not proved that this proposal is the best');
  }
});

it('of a draw it says what keeping somebody off loses of what is to be expected, and that nobody in particular would come instead', () => {
  expect(words('drawn', { hasAlternative: true, expectedLoss: 36 })).toContain('Without them it would be drawn anew, and nobody in particular would come instead. It costs 3.6 points of fit to be expected.');
  expect(words('drawn', { hasAlternative: true, expectedLoss: 0 })).toContain('It costs nothing.');
  expect(words('drawn', { hasAlternative: false })).toContain('there is no draw within that highest probability');
  expect(words('drawn', { hasAlternative: null })).toContain('What keeping them off would cost was not found in time');
  expect(words('drawn', { hasAlternative: null }, { open: false })).toContain('Who would come instead is not looked at');
  for (const aim of EVERY) expect(words(aim, { hasAlternative: null }).includes('Not told.')).toBe(aim !== 'drawn');
});
