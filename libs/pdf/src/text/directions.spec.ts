import { expect, it } from '@jest/globals';
import { inVisualOrder, isRightToLeft, levelsOf } from './directions.ts';

const order = (text: string) => inVisualOrder(text, levelsOf(text)!, 0, text.length).map((part) => part.text).join('');

it('words of a line that runs from right to left stand in turned order, numbers as they are, brackets mirrored', () => {
  expect(order('אב גד 12')).toBe('12 גד אב');
  expect(order('(אב)')).toBe('(אב)'.replace('(', '<').replace(')', '(').replace('<', ')'));
  expect(isRightToLeft(levelsOf('אב abc'))).toBe(true);
});

it('words within English stay between it', () => {
  expect(order('say אב גד now')).toBe('say גד אב now');
  expect(isRightToLeft(levelsOf('say אב'))).toBe(false);
  expect(levelsOf('plain')).toBeUndefined();
});
