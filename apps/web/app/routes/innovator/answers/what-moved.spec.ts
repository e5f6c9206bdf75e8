import { expect, it } from '@jest/globals';
import { CHECK } from '../../../texts/check.ts';
import { whatMoved } from './what-moved.ts';

it('a draft that is not sent says what changed: the version of its form, or what somebody of the team wrote', () => {
  expect(whatMoved('submission-form@1.0.0', 'submission-form@1.1.0')).toBe(CHECK.formMoved);
  expect(whatMoved('submission-form@1.0.0', 'submission-form@1.0.0')).toBe(CHECK.stale);
});
