import { describe, expect, it } from '@jest/globals';
import { cameWith, leftOutFieldOf } from './came-with.ts';
import { uploadsFieldOf, uploadValue } from './sent-upload.ts';

const FIELD = 'q-plan';
const id = (number: number): string => `0190a000-0000-7000-8000-00000000000${number}`;
const [PLAN, AGAIN, COSTS] = [{ id: id(1), sizeBytes: 4, name: 'plan.pdf' }, { id: id(2), sizeBytes: 4, name: 'plan.pdf' }, { id: id(3), sizeBytes: 9, name: 'costs.pdf' }];
const form = (uploads: readonly { id: string; sizeBytes: number; name: string }[], files: readonly File[] = [], leftOut?: string): FormData => {
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

  it('counts a file that was chosen anew beside the one that came back once, and takes the newer', () => {
    expect(cameWith(form([PLAN, COSTS, AGAIN]), FIELD).uploads).toEqual([COSTS, AGAIN]);
    const file = new File(['abcd'], 'plan.pdf');
    expect(cameWith(form([PLAN], [file]), FIELD)).toEqual({ uploads: [], files: [file], leftOut: false });
  });

  it('keeps files apart that are of one name or one size alone', () => {
    const longer = { ...AGAIN, sizeBytes: 5 };
    const other = { ...COSTS, name: 'plan-2.pdf', sizeBytes: 4 };
    expect(cameWith(form([PLAN, longer, other]), FIELD).uploads).toEqual([PLAN, longer, other]);
  });

  it('is without the one whose button was pressed, and says that one was', () => {
    expect(cameWith(form([PLAN, COSTS], [], PLAN.id), FIELD)).toEqual({ uploads: [COSTS], files: [], leftOut: true });
    expect(cameWith(form([PLAN], [], PLAN.id), FIELD)).toEqual({ uploads: [], files: [], leftOut: true });
  });
});
