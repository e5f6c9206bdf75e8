import { uploadsFieldOf, uploadsOf, type SentUpload } from './sent-upload.ts';

/** The field of the buttons that leave out uploads which a form names: `uploads` is the field that names them. */
export const leftOutFieldOf = (uploads: string): string => `${uploads}-out`;

/** What came with a form for one of its fields of files. */
export interface Came {
  /** Sent before the form, without the one that was left out. */
  uploads: SentUpload[];
  /** What the form took along. */
  files: File[];
  /** Whether a button to leave one out was pressed: then nothing is attached yet. */
  leftOut: boolean;
}

/**
 * Reads what came for the files of `field`. The same file, chosen anew beside the one that came back with the form, is
 * one: the last of the same name and size counts.
 */
export const cameWith = (form: FormData, field: string): Came => {
  const pressed = form.get(leftOutFieldOf(uploadsFieldOf(field)));
  const before = uploadsOf(form.getAll(uploadsFieldOf(field)).map(String)).filter(({ id }) => id !== pressed);
  const along = form.getAll(field).filter((one): one is File => one instanceof File && one.name !== '');
  const all = eachOnce([...before, ...along]);
  return { uploads: all.filter((one): one is SentUpload => !(one instanceof File)), files: all.filter((one) => one instanceof File), leftOut: pressed !== null };
};

/** Each file once: of those of the same name and size the last. */
export const eachOnce = <Of extends File | SentUpload>(all: readonly Of[]): Of[] =>
  all.filter((one, at) => !all.slice(at + 1).some((later) => later.name === one.name && sizeOf(later) === sizeOf(one)));

/** Bytes of a file, however it came. */
export const sizeOf = (file: File | SentUpload): number => (file instanceof File ? file.size : file.sizeBytes);
