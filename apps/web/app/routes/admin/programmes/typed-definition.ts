import { PUBLISH } from '../../../texts/admin.ts';
import { textOf } from '../../staff/frame/form-values.ts';

/** What is to be published: a pack by its pin, or a definition with the text that it was read from. */
export type TypedDefinition = { pack: string } | { definition: object; text: string };

/** Reads which definition a form names. A file that was read for a dry run comes back as its text. */
export const typedDefinition = async (form: FormData): Promise<TypedDefinition | { problem: { field: string; message: string } }> => {
  const source = textOf(form, 'source');
  if (source === 'pack') {
    const pack = textOf(form, 'pack');
    return pack ? { pack } : { problem: { field: 'pack', message: PUBLISH.needPack } };
  }
  if (source !== 'file') return { problem: { field: 'source', message: PUBLISH.needSource } };
  const file = form.get('file');
  const text = file instanceof File && file.size > 0 ? await file.text() : textOf(form, 'kept');
  if (!text) return { problem: { field: 'file', message: PUBLISH.needFile } };
  try {
    const definition: unknown = JSON.parse(text);
    if (typeof definition !== 'object' || definition === null) return { problem: { field: 'file', message: PUBLISH.notJson('it holds no object') } };
    return { definition, text };
  } catch (error) {
    return { problem: { field: 'file', message: PUBLISH.notJson((error as Error).message) } };
  }
};
