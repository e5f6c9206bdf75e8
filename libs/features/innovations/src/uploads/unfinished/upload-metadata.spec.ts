import { describe, expect, it } from '@jest/globals';
import { fileNameIn, wholeNumber } from './upload-metadata.ts';

const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;

describe('the name of a file', () => {
  it.each(['a.pdf', 'Größe – 大きさ 👩‍⚕️.txt', `${'n'.repeat(500)}.csv`])('%s is read', (name) => expect(fileNameIn(`filetype YQ==,${named(name)} , other`)).toBe(name));

  it.each(['', 'filename', 'filetype YQ==', 'name YQ=='])('is not in “%s”', (header) => expect(fileNameIn(header)).toBe(''));

  it('has no null character', () => expect(fileNameIn(named('a\0.pdf'))).toBe('a.pdf'));
});

it('a whole number is read, and nothing else', () =>
  expect(['0', '26214400', undefined, '', '-1', '1.5', '1e3', ' 1', '9'.repeat(16)].map((text) => wholeNumber(text))).toEqual([0, 26_214_400, null, null, null, null, null, null, null]));
