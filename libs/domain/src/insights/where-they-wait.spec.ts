import { expect, it } from '@jest/globals';
import { whereTheyWait } from './index.ts';

const stage = (title: string, median: number | null, limit: number | null, lateNow = 0) => ({ title, median, limit, lateNow, here: 9 });

it('says nothing where nothing waits too long', () => {
  expect(whereTheyWait([])).toBeNull();
  expect(whereTheyWait([stage('Triage', 10, 10), stage('Pilot', null, 260), stage('Panel', 50, null)])).toBeNull();
});

it('names the stage with most that are late now, then the one furthest over its limit, then the earlier one', () => {
  expect(whereTheyWait([stage('Triage', 20, 10), stage('Decision', 38, 30, 9)])).toEqual({ title: 'Decision', median: 38, over: 8, lateNow: 9, here: 9 });
  expect(whereTheyWait([stage('Triage', 12, 10, 2), stage('Decision', 38, 30, 2)])?.title).toBe('Decision');
  expect(whereTheyWait([stage('Triage', 11, 10), stage('Panel', 21, 20)])?.title).toBe('Triage');
  expect(whereTheyWait([stage('Pilot', null, 260, 1)])).toMatchObject({ over: null, lateNow: 1 });
});
