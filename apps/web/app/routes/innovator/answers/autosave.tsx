import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { SaveState, type Saving } from '../../../components/evaluation/save-state.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { isLast, sendDraft, type Autosaved } from './autosaved.ts';
import { saveAsTyped } from './save-as-typed.ts';

interface AutosaveProps {
  /** Mark of what the page has read. */
  read: string;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
}

const SHOWN: Readonly<Record<Autosaved['state'], Saving>> = { saved: 'saved', some: 'saved', part: 'unsaved', changed: 'failed', over: 'failed', refused: 'failed', failed: 'failed' };

/**
 * Says whether the draft is safe, and with script keeps it so while people type. Without script the buttons save, and
 * it says what was saved last.
 */
export const Autosave = ({ read, saved }: AutosaveProps) => {
  const { pathname } = useLocation();
  const [answer, setAnswer] = useState<Autosaved | 'saving' | null>(null);
  const [mark, setMark] = useState(read);
  const field = useRef<HTMLInputElement>(null);
  const saving = useRef<ReturnType<typeof saveAsTyped>>(null);
  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    const send = async (fields: FormData): Promise<void> => {
      // a failure stays in sight, and is spoken once, until a later try succeeds
      setAnswer((last) => (last !== 'saving' && last?.state === 'failed' ? last : 'saving'));
      const told = await sendDraft(`${pathname.replace(/\/$/, '')}/autosave`, fields);
      if (told.read) setMark(told.read);
      setAnswer(told);
    };
    saving.current = saveAsTyped(form, (fields) => void send(fields));
    return () => saving.current?.stop();
  }, [pathname]);
  // after the page shows the new mark: a button that waits sends it along
  useEffect(() => {
    if (answer === null || answer === 'saving') return;
    saving.current?.finished(answer.state !== 'failed');
    if (isLast(answer)) saving.current?.stop();
  }, [answer]);
  return (
    <>
      <input type="hidden" name="read" ref={field} value={mark} readOnly />
      {answer === 'saving' ? (
        <SaveState state="saving">{INNOVATOR.saving}</SaveState>
      ) : answer ? (
        <SaveState state={SHOWN[answer.state]}>{INNOVATOR.autosaved[answer.state]}</SaveState>
      ) : saved ? (
        <SaveState state="saved">{saved}</SaveState>
      ) : null}
    </>
  );
};
