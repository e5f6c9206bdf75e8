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

/** Reads what came for the files of `field`. An upload of the same bytes and name as a later one, as of a file that was chosen anew beside the one that came back, is that one. */
export const cameWith = (form: FormData, field: string): Came => {
  const pressed = form.get(leftOutFieldOf(uploadsFieldOf(field)));
  const uploads = uploadsOf(form.getAll(uploadsFieldOf(field)).map(String)).filter(({ id }) => id !== pressed);
  const files = form.getAll(field).filter((one): one is File => one instanceof File && one.name !== '');
  return { uploads: eachOnce(uploads), files, leftOut: pressed !== null };
};

/** Each upload once: of those of the same name and bytes the last. What is of one name and one size alone, as a corrected table, is two. */
const eachOnce = (all: readonly SentUpload[]): SentUpload[] => all.filter((one, at) => !all.slice(at + 1).some((later) => isSame(one, later)));

/** Whether two are known to be the same file. */
export const isSame = (one: Pick<SentUpload, 'name' | 'sha256'>, other: Pick<SentUpload, 'name' | 'sha256'>): boolean =>
  one.sha256 !== undefined && one.sha256 === other.sha256 && one.name === other.name;

/** How many files these are at least: two of one name and one size may be the same. */
export const atLeast = ({ uploads, files }: Pick<Came, 'uploads' | 'files'>): number => new Set([...uploads, ...files].map((one) => `${sizeOf(one)} ${one.name}`)).size;

/** Bytes of a file, however it came. */
export const sizeOf = (file: File | SentUpload): number => (file instanceof File ? file.size : file.sizeBytes);
