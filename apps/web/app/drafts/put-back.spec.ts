import { expect, it } from '@jest/globals';
import type { Fields } from './kept-words.ts';
import { writtenSince } from './put-back.ts';

it('knows which fields were written since a form was sent, boxes that were taken away among them', () => {
  const posted: Fields = [['read', 'm'], ['q-name', 'Lamp'], ['q-where', 'home'], ['q-where', 'hospital'], ['q-old', 'there']];
  const since: Fields = [['read', 'm'], ['q-name', 'Lamp and shade'], ['q-where', 'home'], ['key', 'of the page'], ['q-new', 'typed']];
  expect(writtenSince(posted, since).sort()).toEqual(['q-name', 'q-new', 'q-old', 'q-where']);
  expect(writtenSince(posted, posted)).toEqual([]);
});
