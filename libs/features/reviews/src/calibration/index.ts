export { CalibrationQueries } from './calibration.queries.ts';
export { CalibrationResolver } from './calibration.resolver.ts';
export { RunCalibration } from './run-calibration.ts';
