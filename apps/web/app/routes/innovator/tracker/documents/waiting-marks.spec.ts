import { expect, it } from '@jest/globals';
import { waitingMarks } from './waiting-marks.ts';

it('a mark waits where a document was sent with another, and the case has none at once', () => {
  const of = (state: string, inConfidence: boolean) => waitingMarks([{ id: 'a', state, inConfidence }], [{ id: 'a', inConfidence: false }, { id: 'b', inConfidence: true }]);
  expect([of('sent', true), of('draft', true), of('sent', false), of('case', true)]).toEqual([1, 1, 0, 0]);
  expect(waitingMarks([{ id: 'new', state: 'draft', inConfidence: true }], [])).toBe(0);
});
