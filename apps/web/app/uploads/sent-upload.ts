/** A file that was sent before its form: the id of its upload, and what its form is checked by. */
export interface SentUpload {
  id: string;
  sizeBytes: number;
  name: string;
  /** Of its bytes, in hexadecimal; absent where the browser could not tell. Only whether two files of a form are the same rests on it. */
  sha256?: string;
}

/** The end of the name of a field that holds uploads: no words of anybody's. */
const PART = '-upload';

/** The field in which the form of `field` names what was sent for it. */
export const uploadsFieldOf = (field: string): string => `${field}${PART}`;

/** Whether a field names uploads: nothing of it is kept as words. */
export const isOfUploads = (field: string): boolean => field.endsWith(PART);

/** Stands where the hash is not known. */
const NO_HASH = '-';

/** An upload as the value of a field. */
export const uploadValue = ({ id, sizeBytes, name, sha256 = NO_HASH }: SentUpload): string => `${id} ${sizeBytes} ${sha256} ${name}`;

/** The uploads that such values name, each once: the same file, chosen twice, is one upload. */
export const uploadsOf = (values: readonly string[]): SentUpload[] => {
  const found = values.flatMap((value) => {
    const [, id, sizeBytes, sha256, name] = /^([0-9a-f-]{36}) (\d{1,15}) ([0-9a-f]{64}|-) (.+)$/s.exec(value) ?? [];
    return id && sizeBytes && sha256 && name ? [{ id, sizeBytes: Number(sizeBytes), name, ...(sha256 === NO_HASH ? {} : { sha256 }) }] : [];
  });
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
};
