import { describe, expect, it } from '@jest/globals';
import { PANEL_ITEM } from './panel-item.ts';

describe('words of what would change a case score', () => {
  it('never round a score onto the mark that it misses, nor below one that it reaches', () => {
    expect(PANEL_ITEM.caseScore(59.96, 60)).toContain('59.9 of 100');
    expect(PANEL_ITEM.caseScore(60, 60)).toContain('60.0 of 100');
  });
  it('name a rise that is enough and a fall that is enough', () => {
    expect(PANEL_ITEM.rise('Need', 0.5, 0.601)).toContain('from 0.50 to 0.61');
    expect(PANEL_ITEM.rise('Need', 0.5, 0.6)).toContain('to 0.60');
    expect(PANEL_ITEM.fall('Need', 0.7, 0.649)).toContain('to below 0.64');
  });
});
