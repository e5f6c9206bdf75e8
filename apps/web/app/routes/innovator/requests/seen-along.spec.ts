import { expect, it } from '@jest/globals';
import { readSeen, writtenSeen } from './seen-along.ts';

it('what a page showed comes back as it was, and nothing else is taken for it', () => {
  for (const guidance of [null, { dtac: 2 }]) {
    const seen = { mark: 'm', questions: ['summary'], version: 3, guidance };
    expect(readSeen(writtenSeen(seen))).toEqual(seen);
  }
  for (const field of [null, '', 'm', '{}', 'null', '{"mark":"m","questions":[1],"version":1,"guidance":null}']) expect(readSeen(field)).toBeNull();
});
