import { expect, it } from '@jest/globals';
import { aimFaults, aimFields, aimFrom, aimProblems } from './aim-value.ts';

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

it('is refused in words of its own where a number is none, or is out of range in what people give', () => {
  const faults = (values: Record<string, string>) => aimFaults(formOf(values), 'x');
  for (const cap of ['half', '60.5', '0', '101', '-1', '1e2']) expect(faults({ aim: 'drawn', cap })).toEqual([{ field: 'cap-x', message: expect.stringMatching(/whole number .* from 1 to 100/) }]);
  for (const balance of ['half', '0', '100.1', '2.55']) expect(faults({ aim: 'even', balance })).toEqual([{ field: 'balance-x', message: expect.stringMatching(/points from 0\.1 to 100/) }]);
  for (const fine of [{}, { aim: 'drawn', cap: '100' }, { aim: 'drawn', cap: '' }, { aim: 'even', balance: '0.1' }, { aim: 'total', cap: 'half' }]) expect(faults(fine as Record<string, string>)).toEqual([]);
});

it('stands at its own field where the API refuses it, and elsewhere what is of something else', () => {
  const asked = ['aim.cap', 'aim.balance', 'aim', 'aim.kind', 'evaluationIds'].map((field) => ({ field, message: 'No' }));
  expect(aimProblems([...asked, { message: 'No' }], 'x', ({ message }) => ({ field: 'evaluations-x', message })).map(({ field }) => field)).toEqual(['cap-x', 'balance-x', 'aim-x', 'aim-x', 'evaluations-x', 'evaluations-x']);
  expect(aimProblems([{ message: 'No' }], 'x')).toEqual([{ message: 'No' }]);
  expect(aimFields('x')).toEqual(['aim-x', 'cap-x', 'balance-x']);
});
