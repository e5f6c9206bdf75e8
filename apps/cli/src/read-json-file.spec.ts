import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FileProblem } from './file-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (bytes: string | Uint8Array): string => {
  const file = join(folder, 'given.json');
  writeFileSync(file, bytes);
  return file;
};
const problemOf = (file: string): string => {
  try {
    readJsonFile(file, () => undefined);
    return 'read';
  } catch (error) {
    return error instanceof FileProblem ? error.message : `not a FileProblem: ${String(error)}`;
  }
};

describe('a JSON file', () => {
  it('is read', () => {
    expect(readJsonFile(written('{"a": [1, "é"]}\r\n'), () => undefined)).toEqual({ a: [1, 'é'] });
  });

  it('with a byte order mark is read, and the mark is mentioned', () => {
    const said: string[] = [];
    expect(readJsonFile(written('\uFEFF[1]'), (line) => said.push(line))).toEqual([1]);
    expect(said).toEqual([`${join(folder, 'given.json')}: line 1, column 1: a byte order mark was skipped: save the file as UTF-8 without it`]);
  });

  const wrong: [title: string, bytes: string | Uint8Array, problem: string][] = [
    ['that is empty', '', 'is empty: give a file with content'],
    ['of spaces', ' \n\n', 'is empty: give a file with content'],
    ['in UTF-16', Buffer.from('\uFEFF{"a":1}', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    ['in UTF-16, big end first', Buffer.from('\uFEFF{"a":1}', 'utf16le').swap16(), 'is UTF-16: save it as UTF-8'],
    ['in UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    ['in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'is UTF-32: save it as UTF-8'],
    ['in UTF-32, big end first', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), 'is UTF-32: save it as UTF-8'],
    ['in UTF-32 without a mark', Buffer.from([0x7b, 0, 0, 0, 0x7d, 0, 0, 0]), 'is UTF-32: save it as UTF-8'],
    ['in UTF-32 without a mark, big end first', Buffer.from([0, 0, 0, 0x7b, 0, 0, 0, 0x7d]), 'is UTF-32: save it as UTF-8'],
    ['of two letters in UTF-16', Buffer.from('{}', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    ['in Latin 1', Buffer.from('{\n"a": "caf\u00e9"}', 'latin1'), 'line 2: is not UTF-8: save the file as UTF-8'],
    ['cut within a character', Buffer.from('["é').subarray(0, 3), 'line 1: is not UTF-8: save the file as UTF-8'],
    ['that is truncated', '{\n  "a": [1,\n', 'line 3, column 1: the file ends too early, write a value there: it may be truncated, save or fetch it again'],
    ['that is truncated within a text', '{\n  "a": ["b", "cd', 'line 2, column 14: the file ends too early, within the text that begins there: it may be truncated, save or fetch it again'],
    ['that is truncated within a name, and ends its line', '{"a": 1, "b\n', 'line 1, column 10: the file ends too early, within the text that begins there: it may be truncated, save or fetch it again'],
    ['that is truncated within an escape', '["a\\', 'line 1, column 2: the file ends too early, within the text that begins there: it may be truncated, save or fetch it again'],
    ['that is truncated after an escaped quote', '["a\\"', 'line 1, column 2: the file ends too early, within the text that begins there: it may be truncated, save or fetch it again'],
    ['that is truncated within a word', '[1, fal', 'line 1, column 5: the file ends too early, within “fal”: it may be truncated, save or fetch it again'],
    ['with a line break within a text', '["a\nb"]', 'line 1, column 2: is not JSON: found “"a”, write a value or ] there'],
    ['with a comma too many', '{\r\n  "a": [1, 2,]\r\n}', 'line 2, column 14: is not JSON: found “]”, write a value there'],
    ['that is not JSON', 'stages: []', 'line 1, column 1: is not JSON: found “stages”, write a value there'],
  ];
  it.each(wrong)('%s is refused with its place and the remedy', (_title, bytes, problem) => {
    const file = written(bytes);
    expect(problemOf(file)).toBe(`${file}: ${problem}`);
  });

  it('that is absent, a folder, or lies in a file is refused', () => {
    const file = written('[1]');
    expect(problemOf(join(folder, 'absent.json'))).toBe(`${join(folder, 'absent.json')}: is not there: check the path`);
    expect(problemOf(folder)).toBe(`${folder}: is a folder: name a file in it`);
    expect(problemOf(join(file, 'inside.json'))).toMatch(/is not there, a part of its path is a file: check the path$/);
  });
});
