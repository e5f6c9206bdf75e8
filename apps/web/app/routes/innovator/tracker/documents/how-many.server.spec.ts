import { expect, it } from '@jest/globals';
import { uploadsFieldOf, uploadValue } from '../../../../uploads/sent-upload.ts';
import { howMany } from './how-many.server.ts';

const upload = (at: number) => uploadValue({ id: `0190a000-0000-7000-8000-00000000000${at}`, sizeBytes: 4, name: `plan-${at}.pdf` });

it.each([
  ['two that were sent before', [1, 2], [], 2],
  ['one that was sent before', [1], [], 1],
  ['one that was named twice', [1, 1], [], 1],
  ['one of each', [1], ['a.csv'], 2],
  ['two without script, and the empty field of a browser', [], ['a.csv', 'b.csv', ''], 2],
])('counts %s', async (_, sent, along, many) => {
  const form = new FormData();
  for (const at of sent) form.append(uploadsFieldOf('file'), upload(at));
  for (const name of along) form.append('file', new File(name ? [name] : [], name));
  expect(await howMany(form)).toBe(many);
});
