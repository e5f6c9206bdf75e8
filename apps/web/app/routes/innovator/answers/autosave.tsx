import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation, useSubmit } from 'react-router';
import { SaveState } from '../../../components/evaluation/save-state.tsx';
import { useRoot } from '../../../root.tsx';
import { sendDraft, type Autosaved } from './autosaved.ts';
import { bringBack } from './bring-back.ts';
import { fieldsOfForm, formOfFields, isWrittenIn, sameWords } from './fields-of-form.ts';
import type { Fields } from './kept-words.ts';
import { forgetSent } from './forget-sent.ts';
import { pageWords } from './page-words.ts';
import { putBack } from './put-back.ts';
import { AGAIN, saveAsTyped } from './save-as-typed.ts';
import { putBackTyped } from '../../../shell/typed-before.ts';
import { saveStatus } from './save-status.ts';
import { isFilledByBrowser, NOTHING_READ } from './filled-by-browser.ts';
import { takeOver } from './under-way.ts';
import { useOnline } from './use-online.ts';

/** What came of the form that this page was sent with. */
export interface Arrived {
  /** The key of that form. */
  sent: string;
  /** Whether everything is saved. */
  kept: boolean;
  /** Whether they were words that the browser had kept. */
  brought: boolean;
}

interface AutosaveProps {
  innovation: string;
  section: string;
  /** Mark of what the page has read. */
  read: string;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
  /** null: the page came of no form. */
  arrived: Arrived | null;
}

/**
 * Says whether the draft is safe, and with script keeps it so while people type: in the browser at once, and on the
 * server whenever typing pauses. Words that the browser kept of a page that was closed, killed or offline come back and
 * go the way of any save. Without script the buttons save, and it says what was saved last. It stands for one page:
 * whoever shows other answers shows another one.
 */
export const Autosave = ({ innovation, section, read, saved, arrived }: AutosaveProps) => {
  const { pathname, search } = useLocation();
  const root = useRoot();
  const submit = useSubmit();
  const idle = useNavigation().state === 'idle';
  const online = useOnline();
  const [answer, setAnswer] = useState<Autosaved | 'saving' | null>(null);
  const [held, setHeld] = useState(true);
  const [mark, setMark] = useState(read);
  const field = useRef<HTMLInputElement>(null);
  const saving = useRef<ReturnType<typeof saveAsTyped>>(null);
  const person = root?.me?.id ?? '';
  // of this page as it was shown: what comes later does not begin saving anew
  const page = useRef({ pathname, search, csrf: root?.csrf ?? '', submit, arrived });
  useEffect(() => {
    const form = field.current?.form;
    if (!form || !person) return;
    const { pathname: at, csrf, submit: send, search: asked, arrived: came } = page.current;
    const words = pageWords({ person, innovation, section });
    putBackTyped(form);
    // a browser that goes back may fill in what stood there before: it is older than what the page has read
    if (isWrittenIn(form) && isFilledByBrowser()) {
      field.current!.value = NOTHING_READ;
      setMark(NOTHING_READ);
    }
    const post = (fields: Fields): Promise<Autosaved> => sendDraft(`${at.replace(/\/$/, '')}/autosave`, formOfFields(fields, { csrf, act: 'autosave', key: crypto.randomUUID() }));
    const typing = saveAsTyped(form, {
      post,
      words,
      held: setHeld,
      // a failure stays in sight, and is spoken once, until a later try succeeds
      tell: (told) => setAnswer((last) => (told === 'saving' && last !== 'saving' && last?.state === 'failed' ? last : told)),
      mark: (now) => {
        setMark(now);
        if (field.current) field.current.value = now; // a button may send it in this moment
      },
    });
    saving.current = typing;
    forgetSent(asked);
    words.shows(came?.brought ?? false);
    const before = takeOver();
    if (came?.kept) words.arrived(came.sent, came.brought);
    if (before?.since && putBack(form, before.posted, before.since)) typing.typed();
    let shown = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const lookForKept = async (): Promise<void> => {
      const waiting = await words.bringBack((fields) => sameWords(fields, fieldsOfForm(form)));
      if (!waiting || !shown || isWrittenIn(form)) return;
      const failed = (told: Autosaved): void => {
        setAnswer(told);
        if (told.state === 'failed') again = setTimeout(() => void lookForKept(), AGAIN);
      };
      await bringBack(form, waiting, { post, csrf, failed, send: (act) => send(act, { method: 'post', encType: 'multipart/form-data' }) });
    };
    if (!came && !isWrittenIn(form)) void lookForKept();
    return () => {
      shown = false;
      clearTimeout(again);
      typing.stop();
    };
  }, [innovation, section, person]);
  useEffect(() => {
    if (idle) saving.current?.idle();
  }, [idle]);
  const brought = arrived?.kept === true && arrived.brought;
  const status = saveStatus({ answer, online, held, brought, saved });
  return (
    <>
      <input type="hidden" name="read" ref={field} value={mark} readOnly />
      {status ? <SaveState state={status.state}>{status.words}</SaveState> : null}
    </>
  );
};
