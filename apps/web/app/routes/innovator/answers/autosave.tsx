import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { SaveState } from '../../../components/evaluation/save-state.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { saveAsTyped } from './save-as-typed.ts';
import type { SectionAnswer } from './section-action.server.ts';

interface AutosaveProps {
  /** Mark of what the page has read. */
  read: string;
  /** When and by whom the draft was saved last; null: never. */
  saved: string | null;
}

/**
 * Says whether the draft is safe, and with script keeps it so while people type. Without script the buttons save, and
 * it says what was saved last.
 */
export const Autosave = ({ read, saved }: AutosaveProps) => {
  const fetcher = useFetcher<SectionAnswer>();
  const mark = useRef<HTMLInputElement>(null);
  const submit = useRef(fetcher.submit);
  const saving = useRef<ReturnType<typeof saveAsTyped>>(null);
  submit.current = fetcher.submit;
  useEffect(() => {
    const form = mark.current?.form;
    if (!form) return;
    saving.current = saveAsTyped(form, (fields) => void submit.current(fields, { method: 'post' }));
    return () => saving.current?.stop();
  }, []);
  useEffect(() => {
    if (fetcher.state === 'idle') saving.current?.finished();
  }, [fetcher.state]);
  return (
    <>
      <input type="hidden" name="read" ref={mark} value={fetcher.data?.read ?? read} readOnly />
      {fetcher.state !== 'idle' ? (
        <SaveState state="saving">{INNOVATOR.saving}</SaveState>
      ) : fetcher.data?.changed.length ? (
        <SaveState state="failed">{INNOVATOR.notSavedChanged}</SaveState>
      ) : fetcher.data?.problems.length ? (
        <SaveState state="unsaved">{INNOVATOR.savedButSome}</SaveState>
      ) : fetcher.data ? (
        <SaveState state="saved">{INNOVATOR.savedNow}</SaveState>
      ) : saved ? (
        <SaveState state="saved">{saved}</SaveState>
      ) : null}
    </>
  );
};
