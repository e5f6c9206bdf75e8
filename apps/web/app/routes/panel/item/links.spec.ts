import { describe, expect, it } from '@jest/globals';
import { itemLinks } from './links.server.ts';

const reader = { staff: false, rounds: [{ stage: 'evidence-review', run: 1, words: 'Evidence review' }], over: false, ended: false };
const hrefs = (seat: string | null, more: Partial<typeof reader> = {}) => itemLinks({ evaluationId: 'e', ownAssignmentId: seat }, { ...reader, ...more }).map(({ href }) => href);

describe('where somebody goes on from an item', () => {
  it('is for a member their seat, and the round in which must-pass criteria were answered', () => {
    expect(hrefs('a')).toEqual(['/reviews/a/vote', '/reviews/a/step-back', '/reviews/a/conflict', '/evaluations/e/panel?round=evidence-review-1']);
    expect(itemLinks({ evaluationId: 'e', ownAssignmentId: 'a' }, reader).at(-1)!.text).toBe('Scores and must-pass answers: Evidence review');
    expect(hrefs('a', { ended: true })).not.toContain('/reviews/a/step-back');
  });

  it('is for staff the case, and for whoever reads no reviews nowhere', () => {
    expect(hrefs(null, { staff: true, rounds: [] })).toEqual(['/evaluations/e', '/evaluations/e/panel', '/evaluations/e/decide']);
    expect(hrefs(null, { rounds: [] })).toEqual([]);
  });
});
