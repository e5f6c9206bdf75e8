import { expect, it } from '@jest/globals';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { savingWords } from './saving-words.ts';
import { sayOfSent } from './sent-already.ts';

it('what is saved after the answers were sent is never said to stay until they are', () => {
  const { autosaved, autosavedAt } = savingWords(sayOfSent('i', [], [{ id: 'summary', label: 'Summary', type: 'text' }]));
  expect([autosaved.saved, autosavedAt?.saved?.('today by Kim')]).toEqual(['Draft saved. It is not sent.', 'Draft saved today by Kim. It is not sent.']);
  expect(savingWords(null).autosaved.saved).toBe(`Draft saved. ${INNOVATOR.stays}`);
});
