import { expect, it } from '@jest/globals';
import { askedFigure } from './asked-figure.ts';

it('takes a figure that there is, and all where none is named', () => {
  expect([askedFigure(new URLSearchParams('figure=LATE')), askedFigure(new URLSearchParams())]).toEqual(['LATE', 'ALL']);
});

it.each(['BOGUS', 'late', ''])('never shows all cases for a figure that there is not: %p', (figure) => {
  try {
    askedFigure(new URLSearchParams({ figure }));
    throw new Error('no answer');
  } catch (thrown) {
    expect(thrown).toMatchObject({ status: 404 });
  }
});
