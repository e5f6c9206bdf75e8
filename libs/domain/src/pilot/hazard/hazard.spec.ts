import { describe, expect, it } from '@jest/globals';
import { packOf, requirePack } from '@waymark/content/packs';
import { hazardFaults, highestResidual, matrixProblems, residualRefusals, riskLevel, type Hazard, type HazardMatrix } from './index.ts';

const matrix = requirePack<HazardMatrix>('hazard-matrix@1.0.0');
const risk = (severity: string, likelihood: string) => ({ severity, likelihood });
const hazard = (more: Partial<Hazard> = {}): Hazard => ({
  id: 'H1', initial: risk('major', 'medium'), controls: ['Second person checks'], residual: risk('major', 'very-low'), reason: 'Cannot be reduced further', ...more,
});
const codes = (...hazards: Hazard[]) => residualRefusals(matrix, hazards).map(({ code }) => code);

describe('the carried matrix', () => {
  it('can be published, and is dated', () => {
    expect(matrixProblems(matrix)).toEqual([]);
    expect(packOf('hazard-matrix@1.0.0')).toMatchObject({ effectiveFrom: '2026-11-22', effectiveTo: null });
  });

  it.each([
    ['very-high', [3, 4, 4, 5, 5]],
    ['high', [2, 3, 3, 4, 5]],
    ['medium', [2, 2, 3, 3, 4]],
    ['low', [1, 2, 2, 3, 4]],
    ['very-low', [1, 1, 2, 2, 3]],
  ])('gives at likelihood %s the levels of the standards', (likelihood, levels) => {
    expect(matrix.severities.map(({ id }) => riskLevel(matrix, risk(id, likelihood)).level)).toEqual(levels);
  });

  it('refuses words that it does not have', () => {
    expect(() => riskLevel(matrix, risk('grave', 'low'))).toThrow('There is no severity “grave”: use one of minor, significant, considerable, major, catastrophic');
    expect(() => riskLevel(matrix, risk('minor', 'rare'))).toThrow('There is no likelihood “rare”: use one of very-low, low, medium, high, very-high');
  });
});

describe('a matrix', () => {
  const changed = (likelihood: string, severity: string, level: number | undefined) =>
    ({ ...matrix, matrix: { ...matrix.matrix, [likelihood]: { ...matrix.matrix[likelihood], [severity]: level } } }) as HazardMatrix;

  it('needs a level that is described for every pair', () => {
    expect(matrixProblems(changed('low', 'minor', undefined))).toEqual(['matrix: minor and low have no level: give one']);
    expect(matrixProblems(changed('very-high', 'catastrophic', 6))).toEqual(['matrix: catastrophic and very-high have level 6, which is not among the levels: describe it there']);
    expect(() => riskLevel(changed('low', 'minor', 9), risk('minor', 'low'))).toThrow('The matrix has no level for minor and low');
  });

  it('never falls as severity or likelihood grows', () => {
    expect(matrixProblems(changed('medium', 'minor', 3))).toEqual([
      'matrix: significant and medium have level 2, below the 3 of a lesser pair: a worse risk is never a lower one',
      'matrix: minor and high have level 2, below the 3 of a lesser pair: a worse risk is never a lower one',
    ]);
  });
});

describe('residual risk', () => {
  it('may be accepted where it is assessed, tolerable and explained', () => {
    expect(codes(hazard(), hazard({ id: 'H2', residual: risk('minor', 'low'), reason: null }))).toEqual([]);
  });

  it.each([
    ['level 1', risk('minor', 'low'), null, []],
    ['level 2 unexplained', risk('minor', 'medium'), null, ['no-reason']],
    ['level 2 explained', risk('minor', 'medium'), 'Costs more than it helps', []],
    ['level 3 explained by blanks', risk('major', 'low'), '  ', ['no-reason']],
    ['level 3 explained', risk('major', 'low'), 'Not practicable', []],
    ['level 4, whatever is written', risk('catastrophic', 'low'), 'Not practicable', ['unacceptable']],
    ['level 5, whatever is written', risk('catastrophic', 'high'), 'Not practicable', ['unacceptable']],
  ])('at %s', (_, residual, reason, expected) => {
    expect(codes(hazard({ initial: risk('catastrophic', 'very-high'), residual, reason }))).toEqual(expected);
  });

  it('falls by a control only', () => {
    expect(codes(hazard({ controls: [] }), hazard({ controls: [' '] }))).toEqual(['no-control', 'no-control']);
    expect(codes(hazard({ controls: [], residual: risk('major', 'medium') }))).toEqual([]);
  });

  it('is not above the risk as found', () => {
    expect(codes(hazard({ initial: risk('minor', 'low') }))).toEqual(['higher-than-found']);
  });

  it('is told with hazard, field and remedy', () => {
    expect(residualRefusals(matrix, [hazard({ residual: null }), hazard({ id: 'H2', residual: risk('catastrophic', 'low') })])).toEqual([
      { code: 'not-assessed', hazard: 'H1', field: 'residual', message: 'H1: what remains is not assessed: give its severity and likelihood' },
      { code: 'unacceptable', hazard: 'H2', field: 'residual', message: 'H2: level 4 (unacceptable) may not remain: remove the hazard, or add a control' },
      { code: 'higher-than-found', hazard: 'H2', field: 'residual', message: 'H2: level 4 remains of a risk found at 3: correct one of them' },
    ]);
  });

  it('of an empty log is not accepted', () => {
    expect(codes()).toEqual(['no-hazards']);
  });

  it('is as high as the highest that remains', () => {
    expect(highestResidual(matrix, [hazard(), hazard({ residual: risk('major', 'low') }), hazard({ residual: null })])?.level).toBe(3);
    expect([highestResidual(matrix, []), highestResidual(matrix, [hazard({ residual: null })])]).toEqual([null, null]);
  });
});

describe('a row of a hazard log', () => {
  it('has an id of its own and words that the matrix knows, and each fault names its place', () => {
    expect(hazardFaults(matrix, [hazard(), hazard({ id: 'H2', residual: null })])).toEqual([]);
    expect(hazardFaults(matrix, [hazard(), hazard({ initial: risk('grave', 'low'), residual: risk('minor', 'rare') })]).map(({ at, field }) => [at, field])).toEqual([[1, 'id'], [1, 'initial.severity'], [1, 'residual.likelihood']]);
  });
});
