import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation, useSubmit } from 'react-router';
import { SaveState } from '../components/evaluation/save-state.tsx';
import { useRoot } from '../root.tsx';
import type { Autosaved } from './autosaved.ts';
import type * as saver from './keep-saving.ts';
import { saveStatus, type SaveWords } from './save-status.ts';
import { useOnline } from './use-online.ts';

type Saving = typeof saver;

let loaded: Saving | undefined;

/** Asked for with the page, so that it is here when the page is taken over. */
const coming = typeof document === 'undefined' ? null : import('./keep-saving.ts').then((here) => (loaded = here));

interface AutosaveProps {
  /** Of which page: see `Place`. */
  of: string;
  part: string;
  /** What is said of a save. */
  words: SaveWords;
  /** Mark of what the page has read. */
  read: string;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
  /** null: the page came of no form. */
  arrived: saver.Arrived | null;
  /** Told once everything in the fields is saved and fits. */
  whole?(): void;
}

/**
 * Says whether the draft is safe, and with script keeps it so while people type: in the browser at once, and on the
 * server whenever typing pauses. Words that the browser kept of a page that was closed, killed or offline come back and
 * go the way of any save. Without script the buttons save, and it says what was saved last. It stands for one page:
 * whoever shows other answers shows another one.
 */
export const Autosave = ({ of, part, words, read, saved, arrived, whole }: AutosaveProps) => {
  const { pathname, search } = useLocation();
  const root = useRoot();
  const submit = useSubmit();
  const idle = useNavigation().state === 'idle';
  const online = useOnline();
  const [answer, setAnswer] = useState<Autosaved | 'saving' | null>(null);
  const [held, setHeld] = useState(true);
  const [mark, setMark] = useState(read);
  const field = useRef<HTMLInputElement>(null);
  const saving = useRef<saver.KeepSaving>(null);
  const person = root?.me?.id ?? '';
  // of this page as it was shown: what comes later does not begin saving anew
  const page = useRef({ pathname, search, csrf: root?.csrf ?? '', submit, arrived, whole, held: setHeld, show: setAnswer, showMark: setMark });
  useEffect(() => {
    const form = field.current?.form;
    if (!form || !person) return;
    let over = false;
    // apart from the page, which is read before it is written in; what is typed until it is here is found in the fields
    const begin = ({ keepSaving }: Saving): void => {
      if (over) return;
      saving.current = keepSaving(form, { place: { person, of, part }, ...page.current });
    };
    // a page that comes of another takes over at once what was written meanwhile
    if (loaded) begin(loaded);
    else void coming?.then(begin);
    return () => {
      over = true;
      saving.current?.stop();
      saving.current = null;
    };
  }, [of, part, person]);
  useEffect(() => {
    if (idle) saving.current?.idle();
  }, [idle]);
  const brought = arrived?.kept === true && arrived.brought;
  const unkept = arrived && !arrived.kept ? (arrived.changed?.length ? 'changed' : 'part') : null;
  const status = saveStatus(words, { answer, online, held, brought, unkept, saved });
  return (
    <>
      <input type="hidden" name="read" ref={field} value={mark} readOnly />
      {status ? <SaveState state={status.state}>{status.words}</SaveState> : null}
    </>
  );
};
