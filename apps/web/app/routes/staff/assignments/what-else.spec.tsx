import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { WhatElse } from './what-else.tsx';

const SEAT = { held: false, locked: false, alternative: null, hasAlternative: false, price: null, probability: null };
const words = (aim: string, seat: Partial<typeof SEAT> & { price?: number | null } = {}, isLooser = false, hasPrices = true): string => renderToStaticMarkup(<WhatElse seat={{ ...SEAT, ...seat } as Parameters<typeof WhatElse>[0]['seat']} aim={aim} isLooser={isLooser} hasPrices={hasPrices} unlooked="Not told." />);

it('each seat says what one review more of whoever sits there is worth, or why there is no such price', () => {
  expect(words('total', { price: 25 })).toContain('If they took one review more, the proposal would gain 2.5 points.');
  expect(words('total')).toContain('was not found in time');
  // where nobody has a price, such as in a proposal of before, it is not said that there was no time
  expect(words('total', {}, false, false)).toContain('would be worth is not told.');
  expect(words('total', {}, false, false)).not.toContain('in time');
  expect(words('total', {}, true)).toContain('keeps the quorums is not proved');
  expect(words('fair')).toContain('the weakest evaluation counts first');
  expect(words('even')).toContain('each further review of the same person costs more');
  expect(words('linked')).toContain('evaluations are linked or they are not');
  expect(words('drawn')).toContain('another draw would seat others');
  // of whoever sits or is kept by hand nothing is looked at
  for (const seat of [{ held: true }, { locked: true }]) expect(words('fair', seat)).not.toContain('one review more');
});
