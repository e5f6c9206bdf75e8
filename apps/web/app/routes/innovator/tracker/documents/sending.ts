import { Upload, type DetailedError } from 'tus-js-client';
import { UPLOADING } from '../../../../texts/uploading.ts';
import { forget, keptAddress, keepAddress, nameOf } from './kept-address.ts';

export type State = 'waiting' | 'sending' | 'checking' | 'retrying' | 'stopped' | 'refused' | 'done' | 'cancelled';

/** How far a file is. */
export interface Progress {
  state: State;
  percent: number;
  words: string;
  /** Of the upload that it became, once it is done. */
  id?: string;
}

const ENDPOINT = '/uploads/unfinished';

/** Waits before each further try, in milliseconds; then people are asked. Once bytes arrive, they begin anew. */
const WAITS = [500, 1_000, 3_000, 6_000, 12_000, 24_000];

/** A connection on which nothing moves for so long is given up: many a lost one is never reported. */
const STALL_MS = 30_000;

export interface Sending {
  /** Forgets the file, here and on the server. */
  cancel(): void;
  /** Goes on after a stop. */
  again(): void;
  /** Sends no more for now, and keeps what has arrived. */
  pause(): void;
}

/** Sends a file in a way that survives a lost connection: what has arrived is never sent again, also after the page was left. */
export const sendFile = async (file: File, place: string, tell: (progress: Progress) => void): Promise<Sending> => {
  const name = await nameOf(file, place);
  let percent = 0;
  let stall: ReturnType<typeof setTimeout> | undefined;
  const say = (state: State, words: string, more: Partial<Progress> = {}) => tell({ state, percent, words, ...more });
  const upload = new Upload(file, {
    endpoint: ENDPOINT,
    uploadUrl: keptAddress(name),
    metadata: { filename: file.name },
    retryDelays: WAITS,
    storeFingerprintForResuming: false,
    onUploadUrlAvailable: () => keepAddress(name, upload.url),
    onProgress: (sent, total) => {
      percent = Math.floor((sent / total) * 100);
      clearTimeout(stall);
      if (sent >= total) return say('checking', UPLOADING.checking);
      stall = setTimeout(begin, STALL_MS);
      say('sending', UPLOADING.sent(percent));
    },
    onShouldRetry: (error) => {
      clearTimeout(stall);
      const again = mayPass(error);
      if (again) say('retrying', UPLOADING.retrying);
      return again;
    },
    onSuccess: () => {
      percent = 100;
      say('done', UPLOADING.done, { id: upload.url?.split('/').at(-1) });
    },
    onError: (error) => {
      if ('originalRequest' in error && mayPass(error)) return say('stopped', UPLOADING.stopped);
      const status = statusOf(error as DetailedError);
      if (status === 401) return say('stopped', UPLOADING.signedOut);
      forget(name);
      say('refused', messageOf(error as DetailedError));
    },
  });
  /** Ends what runs or waits, and asks the server how far it is. */
  const begin = (): void => {
    void upload.abort().catch(() => undefined);
    say('sending', UPLOADING.begins);
    upload.start();
  };
  begin();
  return {
    cancel: () => {
      clearTimeout(stall);
      forget(name);
      void upload.abort(true).catch(() => undefined); // what stays is removed after a day
      say('cancelled', UPLOADING.cancelled);
    },
    again: begin,
    pause: () => {
      clearTimeout(stall);
      void upload.abort().catch(() => undefined);
      say('stopped', UPLOADING.stopped);
    },
  };
};

const statusOf = (error: DetailedError): number => error.originalResponse?.getStatus() ?? 0;

/** A lost connection, a server that is down, or a place to go on from that has moved: a later try may pass. */
const mayPass = (error: DetailedError): boolean => {
  const status = statusOf(error);
  return status === 0 || status === 409 || status >= 500;
};

/** The words of the API, which name the remedy. */
const messageOf = (error: DetailedError): string => {
  try {
    const { message } = JSON.parse(error.originalResponse?.getBody() ?? '') as { message?: unknown };
    return typeof message === 'string' ? message : UPLOADING.unknown;
  } catch {
    return UPLOADING.unknown;
  }
};
