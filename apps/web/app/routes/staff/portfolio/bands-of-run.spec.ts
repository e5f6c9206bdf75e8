import { describe, expect, it } from '@jest/globals';
import { bandsOfRun } from './bands-of-run.ts';

const RUBRIC = { bands: [{ id: 'strong', min: 65, label: 'Strong' }, { id: 'discuss', min: 45, label: 'Discuss' }, { id: 'weak', min: 0, label: 'Not yet' }] };
const of = (innovationName: string, weightsScoreFrom: number | null, weightsScoreTo: number | null) => ({ evaluationId: innovationName.toLowerCase(), innovationName, weightsScoreFrom, weightsScoreTo });

describe('the bands of the cases of a run', () => {
  it('are those that any one weight can take a case to', () => {
    expect(bandsOfRun(RUBRIC, [of('Lamp', 62, 66), of('Scanner', 50, 64.999), of('Camera', null, null)])).toEqual({
      sentence: 'With any one weight 25 % lower or higher Lamp could come into another band of the rubric.',
      of: { lamp: 'Discuss or Strong', scanner: 'Discuss' },
    });
  });

  it('may all hold, and are none in a run of an earlier method or under a rubric without bands', () => {
    expect(bandsOfRun(RUBRIC, [of('Lamp', 70, 80)])?.sentence).toBe('With any one weight 25 % lower or higher no case comes into another band of the rubric.');
    expect([bandsOfRun(RUBRIC, [of('Lamp', null, null)]), bandsOfRun({ bands: [] }, [of('Lamp', 70, 80)]), bandsOfRun(RUBRIC, [])]).toEqual([null, null, null]);
  });
});
