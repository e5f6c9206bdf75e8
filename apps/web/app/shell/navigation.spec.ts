import { expect, it } from '@jest/globals';
import { navigationFor } from './navigation.ts';

const shown = (roles: string[], path: string, unread: number): string[] =>
  navigationFor(roles, path, unread).map(({ text, current, count }) => [text, current, count && `${count.number} ${count.of}`].filter(Boolean).join(': '));

it('an innovator finds their innovations, messages with what is not read, and help', () => {
  expect(shown(['innovator'], '/messages', 2)).toEqual(['My work', 'Your innovations', 'Messages: page: 2 not read', 'Help and guidance']);
  expect(shown(['innovator'], '/messages/x', 0)).toEqual(['My work', 'Your innovations', 'Messages: section', 'Help and guidance']);
});

it('whoever is no innovator has messages as work, and no number of them', () => {
  expect(shown(['triage-officer'], '/', 5)).toEqual(['My work: page', 'Pipeline', 'Insights']);
});
