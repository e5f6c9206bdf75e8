import { cameOnce } from '../../../../uploads/came-once.server.ts';

/** How many documents a form adds, be they along or sent before: the same file, however often it came, is one. */
export const howMany = async (form: FormData): Promise<number> => {
  const { files, uploads } = await cameOnce(form, 'file');
  return files.length + uploads.length;
};
