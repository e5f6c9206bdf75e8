import { describe, expect, it } from '@jest/globals';
import { checkJpeg, checkPng } from './picture-problem.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb000603010203ffda000401021122ff0033ffd04455ffd9', 'hex');

const problem = (check: (content: Buffer) => void, content: Buffer): string | null => {
  try {
    check(content);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each([
  ['PNG', checkPng, PNG],
  ['JPEG', checkJpeg, JPEG],
])('a picture in %s', (_, check, picture) => {
  it('is taken whole', () => expect(problem(check, picture)).toBeNull());

  it('is refused cut anywhere', () => {
    for (let length = 8; length < picture.length; length += 1) expect(problem(check, picture.subarray(0, length))).toMatch(/damaged/);
  });

  it('is refused with one byte more, where another file could follow', () => {
    expect(problem(check, Buffer.concat([picture, Buffer.from('P')]))).toMatch(/More follows/);
  });
});

it('a chunk that says it is longer than the file is damage', () => {
  const long = Buffer.from(PNG);
  long.writeUInt32BE(0xffff_ffff, 33);
  expect(problem(checkPng, long)).toMatch(/damaged/);
});
