/** Why a form was not taken: nobody is signed in by the session that it came from, or it needs a second factor that was shown just now. */
export type KeptBecause = 'signed-out' | 'second-factor';

/** A form that came from somebody who has to sign in first: everything that was written, so that it can be sent again. */
export interface KeptForm {
  action: string;
  /** Or what is said where nothing answered: it goes again as it is. */
  because: KeptBecause | readonly string[];
  fields: [name: string, value: string][];
  /** Ties the form to the browser that it came from. */
  token: string;
  /** Whether files came with it, which no page can keep. */
  files: boolean;
}

/** What an error page carries where a form was kept. */
export const keptFormIn = (data: unknown): KeptForm | null =>
  typeof data === 'object' && data !== null && 'kept' in data ? (data as { kept: KeptForm }).kept : null;

/** Asked by a page of a problem for the form in whose place it comes, by its address and the status of the answer; null: there was no answer. Set by script, once that is loaded. */
export const unanswered: { on?: (page: string, status: number | null) => KeptForm | null } = {};
