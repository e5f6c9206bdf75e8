import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { cameOnce } from './came-once.server.ts';
import { atLeast, cameWith, leftOutFieldOf } from './came-with.ts';
import { uploadsFieldOf, uploadValue, type SentUpload } from './sent-upload.ts';

const FIELD = 'q-plan';
const id = (number: number): string => `0190a000-0000-7000-8000-00000000000${number}`;
const sha256 = createHash('sha256').update('abcd').digest('hex');
const [PLAN, AGAIN, COSTS] = [{ id: id(1), sizeBytes: 4, name: 'plan.pdf', sha256 }, { id: id(2), sizeBytes: 4, name: 'plan.pdf', sha256 }, { id: id(3), sizeBytes: 9, name: 'costs.pdf' }];
const form = (uploads: readonly SentUpload[], files: readonly File[] = [], leftOut?: string): FormData => {
  const made = new FormData();
  for (const one of uploads) made.append(uploadsFieldOf(FIELD), uploadValue(one));
  for (const file of files) made.append(FIELD, file);
  if (leftOut) made.append(leftOutFieldOf(uploadsFieldOf(FIELD)), leftOut);
  return made;
};

describe('what came with a form', () => {
  it('is what was sent before it and what it took along, without the empty field of a browser', () => {
    const file = new File(['a,b'], 'a.csv');
    expect(cameWith(form([PLAN, COSTS], [file, new File([], '')]), FIELD)).toEqual({ uploads: [PLAN, COSTS], files: [file], leftOut: false });
  });

  it('counts a file that was chosen anew beside the one that came back once, and takes the newer', async () => {
    expect(cameWith(form([PLAN, COSTS, AGAIN]), FIELD).uploads).toEqual([COSTS, AGAIN]);
    const file = new File(['abcd'], 'plan.pdf');
    expect(await cameOnce(form([PLAN], [file]), FIELD)).toEqual({ uploads: [], files: [file], leftOut: false });
  });

  it('keeps a corrected file beside the one that came back, though it is of the same name and length', async () => {
    const corrected = { ...AGAIN, sha256: 'b'.repeat(64) };
    expect(cameWith(form([PLAN, corrected]), FIELD).uploads).toEqual([PLAN, corrected]);
    const file = new File(['abce'], 'plan.pdf');
    expect(await cameOnce(form([PLAN], [file]), FIELD)).toEqual({ uploads: [PLAN], files: [file], leftOut: false });
    expect([atLeast({ uploads: [PLAN], files: [file] }), atLeast({ uploads: [PLAN, COSTS], files: [file] })]).toEqual([1, 2]);
  });

  it('keeps both where nobody can tell: a browser without hashes', () => {
    const [one, other] = [PLAN, AGAIN].map(({ id: upload, sizeBytes, name }) => ({ id: upload, sizeBytes, name }));
    expect(cameWith(form([one!, other!]), FIELD).uploads).toEqual([one, other]);
  });

  it('keeps files apart that are of one name or one size alone', () => {
    const longer = { ...AGAIN, sizeBytes: 5, sha256: 'c'.repeat(64) };
    const other = { ...COSTS, name: 'plan-2.pdf', sizeBytes: 4 };
    expect(cameWith(form([PLAN, longer, other]), FIELD).uploads).toEqual([PLAN, longer, other]);
  });

  it('is without the one whose button was pressed, and says that one was', () => {
    expect(cameWith(form([PLAN, COSTS], [], PLAN.id), FIELD)).toEqual({ uploads: [COSTS], files: [], leftOut: true });
    expect(cameWith(form([PLAN], [], PLAN.id), FIELD)).toEqual({ uploads: [], files: [], leftOut: true });
  });
});
