import { useEffect, useRef, useState } from 'react';
import { NOTHING, SendingQueue, type Shown } from './sending-queue.ts';
import type { SentUpload } from './sent-upload.ts';

/** Sends files from a page, in the background: what sends them is loaded with the first. What was on its way as the page is left goes on when they are chosen again, for the same thing: `place`, or else the page. */
export const useSending = (place?: string) => {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const queue = useRef<SendingQueue>(null);
  useEffect(() => {
    const online = () => queue.current?.online();
    const offline = () => queue.current?.pause();
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      queue.current?.end();
    };
  }, []);
  const send = (files: readonly File[], sent: (uploads: string[], files: SentUpload[]) => void): void => {
    queue.current?.end();
    queue.current = new SendingQueue(files, place ?? window.location.pathname, async (file, where, tell) => (await import('./sending.ts')).sendFile(file, where, tell), setShown, sent);
    queue.current.begin();
  };
  return { ...shown, send, cancel: (at: number) => queue.current?.cancel(at), again: (at: number) => queue.current?.again(at) };
};
