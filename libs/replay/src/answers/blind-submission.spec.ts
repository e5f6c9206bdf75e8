import { describe, expect, it } from '@jest/globals';
import { carriedCohort } from '../cohort/carried.ts';
import { blindSubmission } from './blind-submission.ts';

describe('a submission for a blind test', () => {
  it.each(carriedCohort().innovations)('of $id holds no evidence from after the decision and names no deciding body', ({ submission }) => {
    const { evidence, economic } = blindSubmission(submission);
    expect(evidence.every(({ timing }) => timing !== 'after_decision')).toBe(true);
    expect(JSON.stringify([evidence.map(({ sourceUrl, reference }) => [sourceUrl, reference]), economic.sourceUrl])).not.toMatch(/\bnice\b/i);
  });

  it('keeps every finding from before, and leaves the original as it was', () => {
    const { submission } = carriedCohort().innovations[0]!;
    const before = structuredClone(submission);
    expect(blindSubmission(submission).evidence.map(({ finding }) => finding)).toEqual(submission.evidence.slice(0, 2).map(({ finding }) => finding));
    expect(submission).toEqual(before);
  });

  it('takes other bodies too, as whole words', () => {
    const { submission } = carriedCohort().innovations[0]!;
    const economic = { ...submission.economic, sourceUrl: 'https://venice.example/heart' };
    expect(blindSubmission({ ...submission, economic }).economic.sourceUrl).toBe(economic.sourceUrl);
    expect(blindSubmission({ ...submission, economic }, ['Heart']).economic.sourceUrl).toBeNull();
  });
});
