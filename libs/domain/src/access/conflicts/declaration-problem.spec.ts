import { describe, expect, it } from '@jest/globals';
import { declarationProblem } from './declaration-problem.ts';

const TODAY = '2026-11-22';
const dated = (declaredOn: string | null, validUntil: string | null) => ({ declaredOn, validUntil });

describe('declarationProblem', () => {
  it.each([
    ['no declaration', null, 'missing'],
    ['none yet', undefined, 'missing'],
    ['no dates', dated(null, null), 'missing'],
    ['no last day', dated('2026-01-01', null), 'missing'],
    ['one dated tomorrow', dated('2026-11-23', '2027-11-23'), 'missing'],
    ['one of today', dated('2026-11-22', '2027-11-21'), null],
    ['one on its last day', dated('2025-11-23', '2026-11-22'), null],
    ['one that ended yesterday', dated('2025-11-22', '2026-11-21'), 'out-of-date'],
    ['a status missing', { status: 'missing' }, 'missing'],
    ['a status out of date', { status: 'out_of_date' }, 'out-of-date'],
    ['a status current', { status: 'current' }, null],
  ] as const)('%s', (_, declaration, problem) => {
    expect(declarationProblem(declaration, TODAY)).toBe(problem);
  });

  it('refuses a day that is none', () => {
    expect(() => declarationProblem(dated('2026-01-01', 'next year'), TODAY)).toThrow(RangeError);
    expect(() => declarationProblem(dated('2026-01-01', '2027-01-01'), 'today')).toThrow(RangeError);
  });
});
