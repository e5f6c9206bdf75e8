import { describe, expect, it } from '@jest/globals';
import { asMeasure } from './as-measure.ts';

const MEASURE = { id: 'm', name: 'Seen', unit: '%', numerator: null, denominator: null, direction: 'increase', baseline: 80, target: 90, main: true, stopRule: { comparison: 'below', threshold: 70, consecutive: 2 } } as const;
const version = (number: number, signedAt: string, measures: (typeof MEASURE | (Omit<typeof MEASURE, 'target'> & { target: number }))[]) => ({ version: number, signedAt, reason: null, changes: [], content: { measures: [...measures], parts: null } });

describe('a measure of a version of the plan', () => {
  it('is locked on the day of its first version, whichever shows it, and says which amended it last', () => {
    const versions = [version(1, '2025-01-05T10:00:00Z', [MEASURE]), version(2, '2025-03-05T10:00:00Z', [{ ...MEASURE, target: 85 }]), version(3, '2025-04-05T10:00:00Z', [{ ...MEASURE, target: 85 }])];
    expect(asMeasure(MEASURE, versions.slice(0, 1))).toMatchObject({ lockedAt: '2025-01-05T10:00:00Z', amended: null, stopThreshold: 70 });
    expect(asMeasure(MEASURE, versions)).toMatchObject({ lockedAt: '2025-01-05T10:00:00Z', amended: { version: 2, signedAt: '2025-03-05T10:00:00Z' } });
  });
});
