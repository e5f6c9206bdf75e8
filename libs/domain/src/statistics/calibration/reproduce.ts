import { runCalibration, type CalibrationRun } from './calibration-run.ts';

/**
 * Runs a calibration again from its own input and names every place where something else comes out: empty where the
 * run is reproduced. Numbers may differ by one in the last of their nine digits: engines round logarithms differently.
 */
export const calibrationDifferences = (run: CalibrationRun): string[] => differences(run, calibratedAgain(run), '');

/** The run that comes out of the input of another, by the method that made it. */
export const calibratedAgain = ({ input: { observations, settings, caseScores, weighing, method } }: CalibrationRun): CalibrationRun => runCalibration(observations, settings, caseScores, weighing, method);

const differences = (one: unknown, other: unknown, path: string): string[] => {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= 1.01e-8 * Math.max(1, Math.abs(one)) ? [] : [path];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other) ? [] : [path];
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => {
    const place = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(left, key) && Object.hasOwn(right, key) ? differences(left[key], right[key], place) : [place];
  });
};
