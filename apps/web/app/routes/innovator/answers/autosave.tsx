import { useEffect, useRef, useState } from 'react';
import { useLocation, useSubmit } from 'react-router';
import { SaveState } from '../../../components/evaluation/save-state.tsx';
import { useRoot } from '../../../root.tsx';
import { isLast, isSaved, sendDraft, type Autosaved } from './autosaved.ts';
import { fieldsOfForm, formOfFields, isWrittenIn, readAs, sameWords } from './fields-of-form.ts';
import type { Fields, KeptWords } from './kept-words.ts';
import { forgetSent } from './forget-sent.ts';
import { pageWords } from './page-words.ts';
import { saveAsTyped } from './save-as-typed.ts';
import { saveStatus } from './save-status.ts';
import { useOnline } from './use-online.ts';

interface AutosaveProps {
  innovation: string;
  section: string;
  /** Mark of what the page has read. */
  read: string;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
  /** What came of the form that this page was sent with: everything is saved, the same of words that the browser had kept, or not everything; null: none was sent. */
  outcome: 'kept' | 'brought' | 'open' | null;
}

/**
 * Says whether the draft is safe, and with script keeps it so while people type: in the browser at once, and on the
 * server whenever typing pauses. Words that the browser kept of a page that was closed, killed or offline come back and
 * go the way of any save. Without script the buttons save, and it says what was saved last.
 */
export const Autosave = ({ innovation, section, read, saved, outcome }: AutosaveProps) => {
  const { pathname, search } = useLocation();
  const root = useRoot();
  const submit = useSubmit();
  const online = useOnline();
  const [answer, setAnswer] = useState<Autosaved | 'saving' | null>(null);
  const [held, setHeld] = useState(true);
  const [mark, setMark] = useState(read);
  const looked = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const saving = useRef<ReturnType<typeof saveAsTyped>>(null);
  const person = root?.me?.id ?? '';
  const csrf = root?.csrf ?? '';
  useEffect(() => {
    const form = field.current?.form;
    if (!form || !person) return;
    const words = pageWords({ person, innovation, section });
    const post = (fields: Fields): Promise<Autosaved> => sendDraft(`${pathname.replace(/\/$/, '')}/autosave`, formOfFields(fields, { csrf, act: 'autosave', key: crypto.randomUUID() }));
    const send = async (fields: Fields): Promise<void> => {
      // a failure stays in sight, and is spoken once, until a later try succeeds
      setAnswer((last) => (last !== 'saving' && last?.state === 'failed' ? last : 'saving'));
      const told = await post(fields);
      if (isSaved(told)) typing.saved();
      if (told.read) setMark(told.read);
      setAnswer(told);
    };
    const bringBack = async ({ fields, sent }: KeptWords): Promise<void> => {
      form.inert = true; // what is typed meanwhile would be lost
      const told = sent ? await post(sent) : null;
      const act = formOfFields(told?.read && isSaved(told) ? readAs(fields, told.read) : fields, { csrf, act: 'bring-back', key: crypto.randomUUID() });
      await submit(act, { method: 'post', encType: 'multipart/form-data' });
      form.inert = false;
    };
    const typing = saveAsTyped(form, { send: (fields) => void send(fields), keep: (...kept) => setHeld(words.keep(...kept)), forget: words.forget });
    saving.current = typing;
    forgetSent(search);
    if (outcome === 'kept' || outcome === 'brought') words.forget();
    const waiting = outcome || looked.current || isWrittenIn(form) ? null : words.bringBack((fields) => sameWords(fields, fieldsOfForm(form)));
    looked.current = true;
    if (waiting) void bringBack(waiting);
    return () => typing.stop();
  }, [pathname, innovation, section, person, csrf, outcome, search, submit]);
  // after the page shows the new mark: a button that waits sends it along
  useEffect(() => {
    if (answer === null || answer === 'saving') return;
    saving.current?.finished(answer.state !== 'failed');
    if (isLast(answer)) saving.current?.stop();
  }, [answer]);
  const status = saveStatus({ answer, online, held, brought: outcome === 'brought', saved });
  return (
    <>
      <input type="hidden" name="read" ref={field} value={mark} readOnly />
      {status ? <SaveState state={status.state}>{status.words}</SaveState> : null}
    </>
  );
};
