/** A form that came when the session was over: everything that was written, so that it can be sent again. */
export interface KeptForm {
  action: string;
  fields: [name: string, value: string][];
  /** Ties the form to the browser that it came from. */
  token: string;
  /** Whether files came with it, which no page can keep. */
  files: boolean;
}

/** What an error page carries where a form was kept. */
export const keptFormIn = (data: unknown): KeptForm | null =>
  typeof data === 'object' && data !== null && 'kept' in data ? (data as { kept: KeptForm }).kept : null;
