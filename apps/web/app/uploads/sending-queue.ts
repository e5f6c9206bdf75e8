import { fileWords } from '../texts/file-size.ts';
import { UPLOADING } from '../texts/uploading.ts';
import { announcementOf } from './announcement.ts';
import type { Progress, Sending, State } from './sending.ts';
import type { SentUpload } from './sent-upload.ts';

export interface SentFile extends Progress {
  name: string;
  /** Its type and its size. */
  about: string;
}

/** What a page shows of the files that it sends. */
export interface Shown {
  files: readonly SentFile[];
  /** What was spoken last. */
  spoken: string;
}

export const NOTHING: Shown = { files: [], spoken: '' };

const OVER: readonly State[] = ['done', 'cancelled'];

type SendFile = (file: File, place: string, tell: (progress: Progress) => void) => Promise<Sending>;

/** Sends files one after another. Once each was sent or left out, it says once which uploads they became. */
export class SendingQueue {
  private shown = NOTHING;
  /** Files whose sending was begun, also where what sends them is still being loaded. */
  private readonly begun = new Set<number>();
  private readonly running = new Map<number, Sending>();
  private ended = false;

  /**
   * @param place what the files are for: the same file goes on at the same place only
   * @param show hears of every change
   * @param sent hears of the ids of the uploads, and of each with its file, once nothing is open any more and there is one
   */
  constructor(
    private readonly chosen: readonly File[],
    private readonly place: string,
    private readonly sendFile: SendFile,
    private readonly show: (shown: Shown) => void,
    private readonly sent: (uploads: string[], files: SentUpload[]) => void,
  ) {}

  begin(): void {
    this.change({ files: this.chosen.map(({ name, size }) => ({ name, about: fileWords(name, size), state: 'waiting', percent: 0, words: UPLOADING.waiting })), spoken: '' });
    this.next();
  }

  cancel(at: number): void {
    this.running.get(at)?.cancel();
    this.tell(at, { state: 'cancelled', percent: 0, words: UPLOADING.cancelled });
  }

  again(at: number): void {
    const running = this.running.get(at);
    if (running) running.again();
    else if (!this.begun.has(at)) void this.send(at);
  }

  /** Sends no more for now; what has arrived stays, also for whoever leaves and comes back. */
  pause(): void {
    this.shown.files.forEach(({ state }, at) => {
      if (state === 'sending' || state === 'retrying') this.running.get(at)?.pause();
    });
  }

  /** The page is left: nothing more is sent, shown or told. */
  end(): void {
    this.ended = true;
    this.shown.files.forEach(({ state }, at) => {
      if (!OVER.includes(state)) this.running.get(at)?.pause();
    });
  }

  /** Goes on with all that lost their connection. */
  online(): void {
    this.shown.files.forEach(({ state }, at) => {
      if (state === 'stopped' || state === 'retrying') this.again(at);
    });
  }

  private next(): void {
    const at = this.shown.files.findIndex(({ state }) => !OVER.includes(state));
    if (at >= 0) {
      if (!this.begun.has(at)) void this.send(at);
      return;
    }
    const uploads = this.shown.files.flatMap(({ id, name, sha256 }, index) => (id ? [{ id, name, sizeBytes: this.chosen[index]!.size, ...(sha256 ? { sha256 } : {}) }] : []));
    if (uploads.length === 0) return this.change({ ...NOTHING, spoken: this.shown.spoken });
    this.ended = true; // said once
    this.sent(uploads.map(({ id }) => id), uploads);
  }

  private async send(at: number): Promise<void> {
    this.begun.add(at);
    try {
      const sending = await this.sendFile(this.chosen[at]!, this.place, (progress) => this.tell(at, progress));
      this.running.set(at, sending);
      if (this.shown.files[at]?.state === 'cancelled' || this.shown.files.length === 0) sending.cancel();
      else if (this.ended && this.shown.files[at]?.state !== 'done') sending.pause();
    } catch {
      this.begun.delete(at);
      this.tell(at, { state: 'stopped', percent: 0, words: UPLOADING.notLoaded });
    }
  }

  /** What is over stays so, whatever is still told of it. */
  private tell(at: number, progress: Progress): void {
    const before = this.shown.files[at];
    if (this.ended || !before || OVER.includes(before.state)) return;
    const words = announcementOf(before, progress);
    this.change({
      files: this.shown.files.map((one, index) => (index === at ? { ...progress, name: one.name, about: one.about } : one)),
      spoken: words ? UPLOADING.announced(before.name, words) : this.shown.spoken,
    });
    if (OVER.includes(progress.state)) this.next();
  }

  private change(shown: Shown): void {
    this.shown = shown;
    this.show(shown);
  }
}
