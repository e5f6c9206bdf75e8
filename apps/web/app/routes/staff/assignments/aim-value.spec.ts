import { expect, it } from '@jest/globals';
import { aimFrom } from './aim-value.ts';

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};

it('is the usual one where nothing is chosen, with numbers where they belong to it', () => {
  expect(aimFrom(formOf({}))).toEqual({ kind: 'total' });
  expect(aimFrom(formOf({ aim: 'drawn', cap: ' 60 ', balance: '5' }))).toEqual({ kind: 'drawn', cap: 60 });
  expect(aimFrom(formOf({ aim: 'even', cap: '60', balance: '2.5' }))).toEqual({ kind: 'even', balance: 25 });
  expect(aimFrom(formOf({ aim: 'even', balance: '' }))).toEqual({ kind: 'even' });
});

it('is refused by the API where a number is none', () => {
  expect(aimFrom(formOf({ aim: 'drawn', cap: 'half' }))).toEqual({ kind: 'drawn', cap: -1 });
});
