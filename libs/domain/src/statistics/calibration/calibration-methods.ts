/** What a method keeps and says. A run comes out of its own file again by the method that made it, whatever came after. */
export interface CalibrationMethod {
  /** Results to nine digits, which every engine gives. */
  rounds: boolean;
  /** The case scores stand in its input. */
  caseScores: boolean;
  /** Values by criterion with the weights stand in its input, and it says how firmly ranks hold under other weights. */
  weighing: boolean;
  /** Where reviewers put cases beside others only, it says that nothing differs. Before, it gave equal worths. */
  seesNoOrder: boolean;
  /** The interval of each calibrated score, and how firmly a case is among the first. */
  firmness: boolean;
}

/** Every method that ever made a run, the newest last. One is added whenever the same input would give other figures. */
export const CALIBRATION_METHODS = {
  'calibration-run@1': { rounds: false, caseScores: false, weighing: false, seesNoOrder: false, firmness: false },
  'calibration-run@2': { rounds: true, caseScores: true, weighing: false, seesNoOrder: false, firmness: false },
  'calibration-run@3': { rounds: true, caseScores: true, weighing: true, seesNoOrder: true, firmness: false },
  'calibration-run@4': { rounds: true, caseScores: true, weighing: true, seesNoOrder: true, firmness: true },
} as const satisfies Record<string, CalibrationMethod>;

export type CalibrationMethodName = keyof typeof CALIBRATION_METHODS;

/** The method of new runs. */
export const CALIBRATION_METHOD: CalibrationMethodName = 'calibration-run@4';

/** What a method of this name keeps and says; undefined where this version has none. */
export const methodOf = (name: unknown): CalibrationMethod | undefined => (typeof name === 'string' && Object.hasOwn(CALIBRATION_METHODS, name) ? CALIBRATION_METHODS[name as CalibrationMethodName] : undefined);
