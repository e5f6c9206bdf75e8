import { expect, it } from '@jest/globals';
import { staysWrong } from './still-wrong.ts';

it('what is wrong with words is over once they are saved whole, what is about a file stays', () => {
  const [words, file] = [{ field: 'q-summary', message: 'Shorten it' }, { field: 'q-plan', message: 'This file is empty', stays: true }];
  expect(staysWrong([words, file])).toEqual([file]);
});
