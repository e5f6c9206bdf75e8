import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { calibrationCsv, reviewersCsv } from './calibration-csv.ts';
import type { RunRead } from './run.query.ts';

const NONE = { caseScore: null, caseScoreRank: null, raw: null, calibrated: null, calibratedFrom: null, calibratedTo: null, leastSquares: null, expectedRank: null, rankFrom: null, rankTo: null, amongFirst: [], weightsKept: null, weightsRankFrom: null, weightsRankTo: null, weightsScoreFrom: null, weightsScoreTo: null };
const LAMP = { ...NONE, evaluationId: 'e', reference: 'INN-2027-0001', number: 2, innovationName: '=Lamp()', simulated: true, scores: 4, caseScore: 61.5, caseScoreRank: 1, raw: 60, calibrated: 58.25, calibratedFrom: 51.5, calibratedTo: 65, leastSquares: 59, expectedRank: 1.25, rankFrom: 1, rankTo: 2, amongFirst: [{ first: 1, share: 0.75 }] };
const run = { id: 'r', programme: 'p', stageTitle: 'Evidence review', rubric: 'rubric@1.0.0', runAt: '2027-01-01T09:00:00.000Z', runBy: 'Chair', simulated: true, status: 'calibrated', agreement: null, allKept: null, atZero: [], method: 'calibration-run@4', seed: 1, draws: 4000, credibility: 0.95, inputHash: 'h', digest: 'd'.repeat(64), reviewers: [], groups: [], cases: [LAMP, { ...LAMP, ...NONE, evaluationId: 'f', reference: 'INN-2027-0002', scores: 0 }] } as unknown as RunRead;

it('a run as a table has case scores beside calibrated with their intervals, its marks on every line, and no formula', () => {
  const [columns, ...rows] = parse(calibrationCsv(run), { bom: true }) as string[][];
  const of = (row: string[], column: string) => row[columns!.indexOf(column)];
  expect(rows.map((row) => row.length)).toEqual([columns!.length, columns!.length]);
  expect(['Reference', 'Innovation', 'Simulated', 'Case score', 'Calibrated score', 'Calibrated score, 95 % from', 'Calibrated score, 95 % to', 'Rank, 95 % from', 'Among the first 1, share of draws'].map((column) => of(rows[0]!, column))).toEqual(['INN-2027-0001', "'=Lamp()", 'yes', '61.5', '58.25', '51.5', '65', '1', '0.75']);
  expect(['Case score', 'Calibrated score', 'Among the first 1, share of draws'].map((column) => of(rows[1]!, column))).toEqual(['', '', '']);
  for (const row of rows) expect([of(row, 'What it is'), of(row, 'Method'), of(row, 'SHA-256 of the run')]).toEqual(['Advisory', 'calibration-run@4', 'd'.repeat(64)]);
});

it('of an earlier method has no columns of what that did not ask', () => {
  const earlier = { ...run, cases: run.cases.map((one) => ({ ...one, amongFirst: [] })) } as RunRead;
  expect(calibrationCsv(earlier)).not.toContain('Among the first');
});

describe('the reviewers of a run as a table', () => {
  const [given, unknown] = [{ label: 'Reviewer 01', scores: 3, severity: -4.25, severityFrom: -9.5, severityTo: 1, leastSquares: -6 }, { label: '=Reviewer 02', scores: 1, severity: null, severityFrom: null, severityTo: null, leastSquares: null }];
  const [columns, ...rows] = parse(reviewersCsv({ ...run, reviewers: [given, unknown] } as RunRead), { bom: true }) as string[][];
  const of = (row: string[], column: string) => row[columns!.indexOf(column)];
  const FIGURES = ['Reviewer', 'Cases scored', 'Points above the average reviewer', 'Points above, 95 % from', 'Points above, 95 % to', 'By least squares'];

  it('has what each gives beside the average, with its interval, by the labels of the page', () => {
    expect(rows.map((row) => row.length)).toEqual([columns!.length, columns!.length]);
    expect(FIGURES.map((column) => of(rows[0]!, column))).toEqual(['Reviewer 01', '3', '-4.25', '-9.5', '1', '-6']);
  });

  it('leaves empty what is not known, has no formula, and its marks on every line', () => {
    expect(FIGURES.map((column) => of(rows[1]!, column))).toEqual(["'=Reviewer 02", '1', '', '', '', '']);
    for (const row of rows) expect([of(row, 'Simulated'), of(row, 'What it is'), of(row, 'Method'), of(row, 'SHA-256 of the run')]).toEqual(['yes', 'Advisory', 'calibration-run@4', 'd'.repeat(64)]);
  });
});
