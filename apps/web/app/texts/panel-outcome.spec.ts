import { describe, expect, it } from '@jest/globals';
import { OUTCOME } from './panel-outcome.ts';

describe('words of what would change a case score', () => {
  it('never round a score onto the mark that it misses, nor below one that it reaches', () => {
    expect(OUTCOME.caseScore(59.96, 60)).toContain('59.9 of 100');
    expect(OUTCOME.caseScore(60, 60)).toContain('60.0 of 100');
  });
  it('name a rise that is enough and a fall that is enough', () => {
    expect(OUTCOME.rise('Need', 0.5, 0.601)).toContain('from 0.50 to 0.61');
    expect(OUTCOME.rise('Need', 0.5, 0.6)).toContain('to 0.60');
    expect(OUTCOME.fall('Need', 0.7, 0.649)).toContain('to below 0.64');
  });
});
