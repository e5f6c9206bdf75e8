import { expect, it } from '@jest/globals';
import type { MeasureReport } from '@waymark/domain/pilot';
import type { Stage } from '@waymark/domain/pipeline';
import { pilotHeadline } from './pilot-headline.ts';

const measure = (target: 'met' | 'varies' | 'insufficient-data', direction: MeasureReport['direction'] = 'increase') => ({ direction, pooled: { target }, sites: [] }) as unknown as MeasureReport;
const stage = (assurance: string, measures: string) => ({ transitions: [{ id: 'adopt', guards: [{ type: 'kpiTargetsMet', assurance, measures, minSiteShare: 0.75 }] }] }) as unknown as Stage;
const checks = [{ transition: 'adopt', guards: [{ guard: 'quorum', operands: { have: 3 } }, { guard: 'kpiTargetsMet', operands: { have: 1 } }] }];
const lenient = stage('not-consistently-fails', 'main');

it('counts measures as the table below it does, and says of sites what the check asks, in its words', () => {
  expect(pilotHeadline([measure('met'), measure('varies'), measure('met', 'neutral')], lenient, checks)).toEqual({ figure: 1, unit: 'of 2 measures met', more: '100% of sites do not consistently miss the target of the main measure' });
  expect(pilotHeadline([measure('insufficient-data')], stage('consistently-passes', 'all'), checks)).toEqual({ figure: 0, unit: 'of 1 measure met', more: '100% of sites consistently reach the target of every measure' });
});

it('says what it knows of either, and nothing of a case without a pilot', () => {
  expect(pilotHeadline([measure('met')], lenient, null)).toEqual({ figure: 1, unit: 'of 1 measure met', more: null });
  expect(pilotHeadline([], lenient, checks)).toEqual({ figure: null, unit: null, more: expect.stringContaining('100% of sites') });
  expect(pilotHeadline([], lenient, [{ transition: 'adopt', guards: [{ guard: 'kpiTargetsMet', operands: { have: null } }] }])).toBeNull();
});
