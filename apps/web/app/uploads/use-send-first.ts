import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SentUpload } from './sent-upload.ts';
import { useSending } from './use-sending.ts';

/**
 * Sends the files of a field before the form that it stands in. A press of any button of the form is held until they
 * have come, and then goes on as it was, with their uploads in the place of the files; where all are left out, people
 * press again.
 */
export const useSendFirst = (field: RefObject<HTMLInputElement | null>) => {
  const pressed = useRef<{ by: HTMLElement | null } | null>(null);
  const [come, setCome] = useState<readonly SentUpload[]>([]);
  const { send, ...sending } = useSending();
  const busy = sending.files.length > 0;
  const all = come.length > 0;
  const wasBusy = useRef(false);
  useEffect(() => {
    const hear = (event: SubmitEvent): void => {
      const input = field.current;
      const files = [...(input?.files ?? [])];
      if (all || !input || event.target !== input.form || (files.length === 0 && !busy)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed.current = { by: event.submitter };
      if (!busy) send(files, (_, sent) => setCome(sent));
    };
    // before whatever else hears of it, on the form or above it
    window.addEventListener('submit', hear, true);
    return () => window.removeEventListener('submit', hear, true);
  });
  useEffect(() => {
    const input = field.current;
    if (!input || !all || !pressed.current) return;
    const { by } = pressed.current;
    pressed.current = null;
    input.value = '';
    input.form?.requestSubmit(by?.isConnected ? by : null);
  }, [all, field]);
  useEffect(() => {
    if (wasBusy.current && !busy && field.current) field.current.value = '';
    wasBusy.current = busy;
  }, [busy, field]);
  return { come, busy, sending };
};
