import { expect, it } from '@jest/globals';
import { citedNow, staleWords } from './stale-cited.ts';

const documents = [{ id: 'new', fileName: 'c.pdf', attachedAt: '2026-03-01T00:00:00.000Z', earlier: [{ id: 'middle', fileName: 'b.pdf', attachedAt: '2026-02-01T00:00:00.000Z' }, { id: 'old', fileName: 'a.pdf', attachedAt: '2026-01-01T00:00:00.000Z' }] }];
const submissions = [{ revision: 1, answers: {} }];
const words = ({ document }: { document?: string }): string => document ?? '';
const stale = (submittedAt: string | null) =>
  staleWords([{ document: 'new', page: 1 }, { document: 'middle', page: 1 }, { document: 'old', page: 1 }, { document: 'removed', page: 1 }], { revision: 1, submissions, now: citedNow({}, { documents }, submittedAt), words }).map(({ cited, because }) => [cited, because]);

it('flags a document that was replaced since the review was submitted, and none whose successor stood there by then', () => {
  expect(stale(null)).toEqual([['middle', 'document-replaced'], ['old', 'document-replaced'], ['removed', 'document-gone']]);
  expect(stale('2026-02-15T00:00:00+00:00')).toEqual([['middle', 'document-replaced'], ['removed', 'document-gone']]);
  // submitting clears it
  expect(stale('2026-03-02T00:00:00.000Z')).toEqual([['removed', 'document-gone']]);
});
