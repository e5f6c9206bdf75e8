import type { ReadUpload, UnsureReading, UploadFacts, UploadFault } from '@waymark/domain/pilot';
import type { ReadingsUploaded } from '../graphql/reading-upload.types.ts';
import { confirmationMark } from '../operations/confirmation-mark.ts';

/** More say nothing new: a file with so many faults is mended at its source. The answer is kept under its key, too. */
const SHOWN = 200;

/** Of a message, which quotes what the cell holds. */
const LONGEST = 400;

/** How many rows were refused: one may have several faults. */
export const refusedRowsOf = (bad: readonly UploadFault[]): number => new Set(bad.map(({ line }) => line)).size;

/** The mark of what waits to be confirmed; null where nothing does, and where more does than is shown: nobody confirms what they were not shown. */
export const markToConfirm = (unsure: readonly UnsureReading[]): string | null => (unsure.length === 0 || unsure.length > SHOWN ? null : confirmationMark(unsure));

/** What was refused, what waits to be confirmed, and what the sites still owe, as an answer tells it: all counted whole. */
export const uploadedReadings = (
  { bad, unsure, missing }: Pick<ReadUpload, 'bad' | 'unsure' | 'missing'>,
  { measures, sites }: UploadFacts,
): Pick<ReadingsUploaded, 'refusedRows' | 'refusedCount' | 'unsureRows' | 'unsureCount' | 'missing' | 'missingCount'> => {
  const nameOf = new Map([...measures, ...sites].map(({ id, name }) => [id, name]));
  return {
    refusedRows: shown(bad),
    refusedCount: refusedRowsOf(bad),
    unsureRows: shown(unsure),
    unsureCount: unsure.length,
    missing: missing.slice(0, SHOWN).map(({ measureId, siteId, month }) => ({ measure: nameOf.get(measureId)!, site: nameOf.get(siteId)!, month })),
    missingCount: missing.length,
  };
};

const shown = (faults: readonly UploadFault[]): UploadFault[] => asShown(faults.slice(0, SHOWN));

/** Faults with what cells hold cut short. */
export const asShown = (faults: readonly UploadFault[]): UploadFault[] => faults.map(({ message, field, ...row }) => ({ ...row, field: field && cut(field), message: cut(message) }));

const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')} …` : text);
