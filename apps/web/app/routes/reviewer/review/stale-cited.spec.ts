import { expect, it } from '@jest/globals';
import { citedNow, staleWords, type SentRevisions } from './stale-cited.ts';

const documents = [{ id: 'new', fileName: 'c.pdf', attachedAt: '2026-03-01T00:00:00.000Z', earlier: [{ id: 'middle', fileName: 'b.pdf', attachedAt: '2026-02-01T00:00:00.000Z' }, { id: 'old', fileName: 'a.pdf', attachedAt: '2026-01-01T00:00:00.000Z' }] }];
const submissions = [{ revision: 1, answers: {} }];
const words = ({ document }: { document?: string }): string => document ?? '';
const stale = (submittedAt: string | null, sent: SentRevisions = []) =>
  staleWords([{ document: 'new', page: 1 }, { document: 'middle', page: 1 }, { document: 'old', page: 1 }, { document: 'removed', page: 1 }], { revision: 1, submissions, now: citedNow({}, { documents }, sent, submittedAt), words }).map(({ cited, because }) => [cited, because]);

it('flags a document that was replaced since the review was submitted, and none whose successor stood there by then', () => {
  expect(stale(null)).toEqual([['middle', 'document-replaced'], ['old', 'document-replaced'], ['removed', 'document-gone']]);
  expect(stale('2026-02-15T00:00:00+00:00')).toEqual([['middle', 'document-replaced'], ['removed', 'document-gone']]);
  // submitting clears it
  expect(stale('2026-03-02T00:00:00.000Z')).toEqual([['removed', 'document-gone']]);
});

it('counts a document of the team as new from the first revision that has it, whenever it was attached', () => {
  const sent = [{ frozenAt: '2026-01-10T00:00:00.000Z', documents: [{ id: 'old' }] }, { frozenAt: '2026-04-01T00:00:00.000Z', documents: [{ id: 'new' }] }, { frozenAt: '2026-05-01T00:00:00.000Z', documents: [{ id: 'new' }] }];
  // attached before the review was submitted, sent after it
  expect(stale('2026-03-15T00:00:00.000Z', sent)).toEqual([['middle', 'document-replaced'], ['removed', 'document-gone']]);
  expect(stale('2026-04-02T00:00:00.000Z', sent)).toEqual([['removed', 'document-gone']]);
});
