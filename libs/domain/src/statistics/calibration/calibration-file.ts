import { canonicalJson, NotJson } from '../../audit/canonical-json.ts';
import { sha256 } from '../../audit/sha256.ts';
import { methodOf } from './calibration-methods.ts';
import type { CalibrationRun, CaseScored, Weighing } from './calibration-run.ts';
import { calibratedAgain, calibrationDifferences } from './reproduce.ts';

/** A run with what it is of, as it is stored and handed on: its canonical JSON is what the record names by its digest. */
export interface CalibrationFile {
  format: 'waymark-calibration';
  version: 1;
  id: string;
  programme: string;
  stage: string;
  /** Rubric version, `id@version`. */
  rubric: string;
  at: string;
  simulated: boolean;
  /** 32 random bytes: whoever reads the digest in the record cannot try which scores it is of. */
  salt: string;
  run: CalibrationRun;
}

/** The bytes of a run. */
export const calibrationText = (file: CalibrationFile): string => canonicalJson(file);

/** SHA-256 over the bytes: what the record names. */
export const calibrationDigest = (text: string): string => sha256(text);

export interface CalibrationCheck {
  /** Run again from its own input, it is the same to the byte. */
  ok: boolean;
  /** Digest of the canonical text, to be compared with the record; null where it is no calibration. */
  digest: string | null;
  problems: { code: 'not-a-calibration' | 'other-method' | 'differs' | 'other-bytes'; places: string[] }[];
}

/** Whether a stored run comes out of its own input again: the same bytes, or every place where something else does. */
export const checkCalibration = (text: string): CalibrationCheck => {
  const file = readCalibration(text);
  if (!file) return { ok: false, digest: null, problems: [{ code: 'not-a-calibration', places: [] }] };
  const digest = calibrationDigest(calibrationText(file));
  const told = (code: CalibrationCheck['problems'][number]['code'], places: string[] = []): CalibrationCheck => ({ ok: false, digest, problems: [{ code, places }] });
  if (!methodOf(file.run.input.method)) return told('other-method', [String(file.run.input.method)]);
  const places = calibrationDifferences(file.run);
  if (places.length > 0) return told('differs', places);
  return canonicalJson(calibratedAgain(file.run)) === canonicalJson(file.run) ? { ok: true, digest, problems: [] } : told('other-bytes');
};

const readCalibration = (text: string): CalibrationFile | null => {
  try {
    const found = JSON.parse(text) as Partial<CalibrationFile> | null;
    if (found?.format !== 'waymark-calibration' || found.version !== 1) return null;
    const { observations, settings, caseScores, weighing, method } = found.run!.input;
    const sound = observations.every((one) => typeof one.case === 'string' && typeof one.reviewer === 'string' && Number.isFinite(one.score));
    // a file of a method that is not known is named as such, whatever it holds
    const kept = methodOf(method);
    const scored = (!kept?.caseScores || areScored(caseScores!)) && (!kept?.weighing || isWeighing(weighing!));
    const set = [settings.seed, settings.draws].every(Number.isInteger) && settings.draws >= 100 && settings.draws <= 100_000 && settings.credibility > 0 && settings.credibility < 1;
    return sound && scored && set && canonicalJson(found) !== '' ? (found as CalibrationFile) : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof NotJson) return null;
    throw error;
  }
};

const areScored = (caseScores: readonly CaseScored[]): boolean => caseScores.every(({ case: name, score }) => typeof name === 'string' && (score === null || Number.isFinite(score)));

const isWeighing = (weighing: Weighing | null): boolean =>
  weighing === null ||
  (Object.values(weighing.weights).every((weight) => Number.isFinite(weight) && weight >= 0) &&
    weighing.cases.every(({ case: name, values }) => typeof name === 'string' && Object.values(values).every((value) => value === null || Number.isFinite(value))));
