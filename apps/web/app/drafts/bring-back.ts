import { isSaved, type Autosaved } from './autosaved.ts';
import { formOfFields, readAs } from './fields-of-form.ts';
import type { Fields, KeptWords } from './kept-words.ts';

interface Sending {
  post(fields: Fields): Promise<Autosaved>;
  csrf: string;
  /** Told why the words wait on in the browser: they are tried again by whoever asks. */
  failed(answer: Autosaved): void;
  /** Sends a form whose answer becomes the page. */
  send(act: FormData): Promise<void>;
}

/**
 * Sends words that the browser kept of an earlier page, the way of any save, and shows what comes of it. What was sent
 * and never answered goes first as it was: it may have arrived. Meanwhile nobody writes in the form, since it is about
 * to be another. Where the server does not take them they wait on.
 */
export const bringBack = async (form: HTMLFormElement, { fields, sent }: KeptWords, { post, csrf, failed, send }: Sending): Promise<void> => {
  form.inert = true;
  try {
    const told = sent ? await post(sent) : null;
    if (told && (told.state === 'failed' || told.state === 'over' || told.state === 'refused')) return failed(told);
    await send(formOfFields(told?.read && isSaved(told) ? readAs(fields, told.read) : fields, { csrf, act: 'bring-back', key: crypto.randomUUID() }));
  } finally {
    form.inert = false;
  }
};
