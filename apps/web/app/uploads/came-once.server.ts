import { createHash } from 'node:crypto';
import { cameWith, isSame, sizeOf, type Came } from './came-with.ts';

/** What came with a form, without uploads of which the form took the same file along: that one is newer. */
export const cameOnce = async (form: FormData, field: string): Promise<Came> => {
  const { uploads, files, leftOut } = cameWith(form, field);
  const maySame = files.filter((file) => uploads.some((one) => one.name === file.name && one.sizeBytes === sizeOf(file)));
  const again = await Promise.all(maySame.map(async (file) => ({ name: file.name, sha256: await hashOf(file) })));
  return { uploads: uploads.filter((one) => !again.some((other) => isSame(one, other))), files, leftOut };
};

/** Of the bytes of a file, in hexadecimal, as the API tells it. */
export const hashOf = async (file: File): Promise<string> => createHash('sha256').update(new Uint8Array(await file.arrayBuffer())).digest('hex');
