import { expect, it } from '@jest/globals';
import { stopHoldWords } from './stop-hold.ts';

const hold = (id: string, closedAt: string | null, kind = 'safety-hold') => ({ id, kind, closedAt });
const firing = (measureId: string, id: string | null) => ({ measureId, siteId: 's', months: ['2027-01-01'], planVersion: 1, stopComparison: 'below', stopThreshold: 90, stopConsecutive: 2, hold: id });
const said = (holds: ReturnType<typeof hold>[] | null, ...stopFirings: ReturnType<typeof firing>[]) => stopHoldWords('m', { holds, stopFirings });

it('says that a hold lies only while one does', () => {
  expect(said([hold('h', null)], firing('m', 'h'))).toContain('A safety hold lies on the pilot until the safety lead lifts it');
  expect(said([hold('h', '2027-03-02T10:00:00.000Z')], firing('m', 'h'))).toBe('The safety hold that it laid was lifted on 2 March 2027.');
  expect(said([], firing('m', null))).toBe('No safety hold was laid for it.');
  expect(said([])).toBe('No safety hold was laid for it.');
});

it('takes a later safety hold for one that lies, and neither another kind nor the hold of another measure', () => {
  expect(said([hold('h', '2027-03-02T10:00:00.000Z'), hold('i', null)], firing('m', 'h'))).toContain('A safety hold lies');
  expect(said([hold('l', null, 'legal-hold')], firing('m', null))).toBe('No safety hold was laid for it.');
  expect(said([hold('h', '2027-03-02T10:00:00.000Z')], firing('other', 'h'))).toBe('No safety hold was laid for it.');
});

it('says nothing of holds to whoever does not see them', () => expect(said(null, firing('m', null))).toBeNull());
