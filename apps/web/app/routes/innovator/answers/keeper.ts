import type { Answers, Form } from '@waymark/domain/forms';
import type { LastSaved } from '../../../drafts/last-saved.ts';
import type { Saved } from './save-fitting.server.ts';

/** Answers as they are kept, with the form that asks for them. */
export interface Kept {
  form: Form;
  /** What fits the form. */
  answers: Answers;
  /** What was written last: what does not fit in the place of what did. */
  written: Answers;
  /** Of the last save; 0: nothing was saved. */
  version: number;
  /** When and by whom; null: nothing was saved. */
  saved: LastSaved | null;
  /** Answers that are kept though they do not fit, with the reason. */
  unfit: readonly { question: string; message: string }[];
}

/** Where pages of questions keep what is written on them: a draft, or what a team answers to a pack of guidance. */
export interface Keeper<Of extends Kept = Kept> {
  innovationId: string;
  /** As it is now. */
  read(): Promise<Of>;
  /** Saves on top of what was read; stale where somebody saved since. */
  save(read: Of, answers: Record<string, unknown>): Promise<Saved>;
}
