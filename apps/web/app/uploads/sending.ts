import { Upload, type DetailedError } from 'tus-js-client';
import { UPLOADING } from '../texts/uploading.ts';
import { isNoAnswer, mayPass, NoAnswer, statusOf, wordsOf } from './failure.ts';
import { fileHash } from './file-hash.ts';
import { forget, keptAddress, keepAddress, nameOf } from './kept-address.ts';

export type State = 'waiting' | 'sending' | 'checking' | 'retrying' | 'stopped' | 'refused' | 'done' | 'cancelled';

/** How far a file is. */
export interface Progress {
  state: State;
  percent: number;
  words: string;
  /** Of the upload that it became, once it is done. */
  id?: string;
  /** Of its bytes, once it is done and where the browser has hashes. */
  sha256?: string;
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
export const sendFile = async (file: File, place: string, tell: (progress: Progress) => void, endpoint = ENDPOINT): Promise<Sending> => {
  const name = await nameOf(file, place);
  let [percent, over] = [0, false];
  let stall: ReturnType<typeof setTimeout> | undefined;
  const say = (state: State, words: string, more: Partial<Progress> = {}) => {
    if (!over) tell({ state, percent, words, ...more });
  };
  const upload = new Upload(file, {
    endpoint,
    uploadUrl: keptAddress(name),
    metadata: { filename: file.name },
    retryDelays: WAITS,
    storeFingerprintForResuming: false,
    onUploadUrlAvailable: () => {
      if (!over) keepAddress(name, upload.url);
    },
    onAfterResponse: (request, response) => {
      if (isNoAnswer(request.getMethod(), response.getStatus())) throw new NoAnswer(response.getStatus());
    },
    onProgress: (sent, total) => {
      percent = Math.floor((sent / total) * 100);
      clearTimeout(stall);
      if (over) return;
      if (sent >= total) return say('checking', UPLOADING.checking);
      stall = setTimeout(begin, STALL_MS);
      say('sending', UPLOADING.sent(percent));
    },
    onShouldRetry: (error) => {
      clearTimeout(stall);
      const again = mayPass(error);
      if (again) say('retrying', statusOf(error) === 0 ? UPLOADING.retrying : UPLOADING.busy);
      return again;
    },
    onSuccess: () => {
      clearTimeout(stall);
      percent = 100;
      forget(name);
      void fileHash(file).then((hash) => say('done', UPLOADING.done, { id: upload.url?.split('/').at(-1), ...hash }));
    },
    onError: (error) => {
      clearTimeout(stall);
      const failure = error as DetailedError;
      const status = statusOf(failure);
      if ('originalRequest' in error && mayPass(failure)) return say('stopped', status === 0 ? UPLOADING.stopped : wordsOf(failure, UPLOADING.fails));
      if (status === 401) return say('stopped', UPLOADING.signedOut);
      forget(name);
      say('refused', wordsOf(failure, UPLOADING.unknown));
    },
  });
  /** Ends what runs or waits, and asks the server how far it is. */
  const begin = (): void => {
    if (over) return;
    clearTimeout(stall);
    void upload.abort().catch(() => undefined);
    say('sending', UPLOADING.begins);
    upload.start();
  };
  begin();
  return {
    cancel: () => {
      clearTimeout(stall);
      forget(name);
      say('cancelled', UPLOADING.cancelled);
      over = true;
      void upload.abort(true).catch(() => undefined); // what stays is removed after a day
    },
    again: begin,
    pause: () => {
      clearTimeout(stall);
      void upload.abort().catch(() => undefined);
      say('stopped', UPLOADING.stopped);
    },
  };
};
