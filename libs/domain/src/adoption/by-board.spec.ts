import { expect, it } from '@jest/globals';
import { directoryOf } from '../organisation/index.ts';
import { uptakeByBoard } from './by-board.ts';
import { rollOutOn } from './roll-out-on.ts';

const one = (code: string, to: string | null = null, successors: string[] = [], from: string | null = null) => ({ code, name: code.toUpperCase(), region: 'London', from, to, successors, parents: [] });
const directory = directoryOf([
  one('t1'), one('t2'), one('t3'), one('t4'),
  one('nw', '2026-03-31', ['wn']), one('nc', '2026-03-31', ['wn']), one('wn', null, [], '2026-04-01'), one('se'), one('old', '2026-03-31', ['se', 'wn']),
]);
const row = (code: string, liveOn: string | null) => ({ code, plannedOn: '2026-02-01', contractedOn: null, liveOn, stoppedOn: null, recordedOn: '2026-01-01' });
const rows = [row('t1', '2026-02-01'), row('t2', null), row('t3', '2026-02-01'), row('t4', null)];
const on = (day: string, boards: Record<string, string>) => uptakeByBoard(rollOutOn(directory, rows, day).organisations, directory, new Map(Object.entries(boards)), day).map(({ board, expected, due, live }) => [board, expected, due, live]);

it('is by the boards of the day: two that merged are one, though their organisations are not recorded anew', () => {
  const boards = { t1: 'nw', t2: 'nc', t3: 'se' };
  expect(on('2026-03-31', boards)).toEqual([['NC', 1, 1, 0], ['NW', 1, 1, 1], ['SE', 1, 1, 1], [null, 1, 1, 0]]);
  expect(on('2026-04-01', boards)).toEqual([['SE', 1, 1, 1], ['WN', 2, 2, 1], [null, 1, 1, 0]]);
});

it('says of no board what nobody has said: of one that was split, and of one that is not known', () => {
  expect(on('2026-04-01', { t1: 'old', t2: 'gone', t3: 'se', t4: 'se' })).toEqual([['SE', 2, 2, 1], [null, 2, 2, 1]]);
});
