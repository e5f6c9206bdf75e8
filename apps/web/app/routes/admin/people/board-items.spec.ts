import { expect, it } from '@jest/globals';
import { boardItems } from './board-items.ts';

it('boards to choose from are those of today that have a code', () => {
  const one = (name: string, more: object = {}) => ({ name, type: 'icb', odsCode: 'Q1', lastDay: null, ...more });
  const found = boardItems(
    [one('Open'), one('Last day', { odsCode: 'Q2', lastDay: '2026-03-31' }), one('Ended', { lastDay: '2026-03-30' }), one('No code', { odsCode: null }), one('A trust', { type: 'trust' })],
    '2026-03-31',
  );
  expect(found).toEqual([{ value: 'Q1', text: 'Open (Q1)' }, { value: 'Q2', text: 'Last day (Q2)' }]);
});
