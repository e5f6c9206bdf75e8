import { UPLOADING } from '../../../../texts/uploading.ts';
import { announcementOf } from './announcement.ts';
import type { Progress, Sending, State } from './sending.ts';

export interface SentFile extends Progress {
  name: string;
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

/** Sends files one after another. Once each was sent or left out, it says which uploads they became. */
export class SendingQueue {
  private shown = NOTHING;
  private readonly running = new Map<number, Sending>();

  /**
   * @param place what the files are for: the same file goes on at the same place only
   * @param show hears of every change
   * @param sent hears of the ids of the uploads, once nothing is open any more and there is one
   */
  constructor(
    private readonly chosen: readonly File[],
    private readonly place: string,
    private readonly sendFile: SendFile,
    private readonly show: (shown: Shown) => void,
    private readonly sent: (uploads: string[]) => void,
  ) {}

  begin(): void {
    this.change({ files: this.chosen.map(({ name }) => ({ name, state: 'waiting', percent: 0, words: UPLOADING.waiting })), spoken: '' });
    void this.next();
  }

  cancel(at: number): void {
    const running = this.running.get(at);
    if (running) running.cancel();
    else this.tell(at, { state: 'cancelled', percent: 0, words: UPLOADING.cancelled });
  }

  again(at: number): void {
    this.running.get(at)?.again();
  }

  /** Sends no more for now; what has arrived stays, also for whoever leaves and comes back. */
  pause(): void {
    this.shown.files.forEach(({ state }, at) => {
      if (state === 'sending' || state === 'retrying') this.running.get(at)?.pause();
    });
  }

  /** Goes on with all that lost their connection. */
  online(): void {
    this.shown.files.forEach(({ state }, at) => {
      if (state === 'stopped' || state === 'retrying') this.again(at);
    });
  }

  private async next(): Promise<void> {
    const at = this.shown.files.findIndex(({ state }) => !OVER.includes(state));
    if (at >= 0) {
      if (this.shown.files[at]!.state === 'waiting') this.running.set(at, await this.sendFile(this.chosen[at]!, this.place, (progress) => this.tell(at, progress)));
      return;
    }
    const uploads = this.shown.files.flatMap(({ id }) => (id ? [id] : []));
    if (uploads.length > 0) this.sent(uploads);
    else this.change({ ...NOTHING, spoken: this.shown.spoken });
  }

  private tell(at: number, progress: Progress): void {
    const before = this.shown.files[at]!;
    const words = announcementOf(before, progress);
    this.change({
      files: this.shown.files.map((one, index) => (index === at ? { ...progress, name: one.name } : one)),
      spoken: words ? UPLOADING.announced(before.name, words) : this.shown.spoken,
    });
    if (OVER.includes(progress.state)) void this.next();
  }

  private change(shown: Shown): void {
    this.shown = shown;
    this.show(shown);
  }
}
