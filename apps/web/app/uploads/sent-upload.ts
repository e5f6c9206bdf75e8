/** A file that was sent before its form: the id of its upload, and what its form is checked by. */
export interface SentUpload {
  id: string;
  sizeBytes: number;
  name: string;
}

/** The end of the name of a field that holds uploads: no words of anybody's. */
const PART = '-upload';

/** The field in which the form of `field` names what was sent for it. */
export const uploadsFieldOf = (field: string): string => `${field}${PART}`;

/** Whether a field names uploads: nothing of it is kept as words. */
export const isOfUploads = (field: string): boolean => field.endsWith(PART);

/** An upload as the value of a field. */
export const uploadValue = ({ id, sizeBytes, name }: SentUpload): string => `${id} ${sizeBytes} ${name}`;

/** The uploads that such values name, each once: the same file, chosen twice, is one upload. */
export const uploadsOf = (values: readonly string[]): SentUpload[] => {
  const found = values.flatMap((value) => {
    const [, id, sizeBytes, name] = /^([0-9a-f-]{36}) (\d{1,15}) (.+)$/s.exec(value) ?? [];
    return id && sizeBytes && name ? [{ id, sizeBytes: Number(sizeBytes), name }] : [];
  });
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
};
