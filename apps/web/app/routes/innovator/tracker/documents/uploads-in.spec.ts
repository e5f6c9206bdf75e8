import { expect, it } from '@jest/globals';
import { uploadsIn } from './uploads-in.ts';

it('an upload that a form names twice is one', () => {
  const form = new FormData();
  for (const id of ['1', '2', '1']) form.append('upload', id);
  expect([uploadsIn(form), uploadsIn(new FormData())]).toEqual([['1', '2'], []]);
});
