import { describe, expect, it } from '@jest/globals';
import { readRetentionPeriods } from './retention-periods.ts';

const SETTINGS = { WAYMARK_KEEP_ANSWERS_DAYS: 'answersDays', WAYMARK_KEEP_SESSIONS_DAYS: 'sessionsDays', WAYMARK_KEEP_UPLOADS_DAYS: 'uploadsDays', WAYMARK_KEEP_DISABLED_DAYS: 'disabledDays' } as const;

describe('the periods of retention', () => {
  it('are these where no setting speaks of them, and nobody is erased by the way', () => {
    const usual = { answersDays: 30, sessionsDays: 90, uploadsDays: 30, disabledDays: null };
    expect(readRetentionPeriods({})).toEqual(usual);
    expect(readRetentionPeriods(Object.fromEntries(Object.keys(SETTINGS).map((setting) => [setting, ''])))).toEqual(usual);
  });

  it.each(Object.entries(SETTINGS))('%s is %s alone, from 1 day to 36500', (setting, period) => {
    const usual = readRetentionPeriods({});
    for (const days of [1, 36_500]) expect(readRetentionPeriods({ [setting]: `${days}` })).toEqual({ ...usual, [period]: days });
  });

  it.each(Object.keys(SETTINGS).flatMap((setting) => ['0', '36501', '-1', '1.5', ' 7', '1e2', 'never', '0x10'].map((text) => [setting, text])))('%s may not be “%s”', (setting, text) => {
    expect(() => readRetentionPeriods({ [setting!]: text })).toThrow(`${setting} is “${text}”: set it to a whole number of days from 1 to 36500, or leave it out`);
  });
});
