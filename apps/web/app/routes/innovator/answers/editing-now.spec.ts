import { expect, it } from '@jest/globals';
import { isEditing } from './editing-now.ts';

const save = { by: 'Innovator 02', at: '2027-01-04T09:00:00.000Z' };
const at = (minutes: number): string => new Date(Date.parse(save.at) + minutes * 60_000).toISOString();

it.each([
  ['somebody else, at once', { ...save, now: at(0) }, 'Innovator 01', true],
  ['somebody else, just before two minutes are over', { ...save, now: at(1.99) }, 'Innovator 01', true],
  ['nobody, once two minutes are over', { ...save, now: at(2) }, 'Innovator 01', false],
  ['nobody, where it was oneself', { ...save, now: at(0) }, 'Innovator 02', false],
  ['nobody, where nothing was saved', { by: null, at: save.at, now: at(0) }, 'Innovator 01', false],
  ['nobody, where the clocks disagree', { ...save, now: at(-1) }, 'Innovator 01', false],
])('%s', (_, newest, me, is) => expect(isEditing(newest, me)).toBe(is));
