import type { Answers, Question } from '@waymark/domain/forms';
import type { Sent } from '../../../session/form.server.ts';
import { differing } from '../answers/asked.ts';
import type { Draft } from '../answers/draft.server.ts';

/** How often somebody may save other questions in the moment between saving these and sending them. */
const TRIES = 5;

interface OnTop {
  /** The draft that holds these answers. */
  saved: Draft;
  asked: readonly Question[];
  given: Answers;
  read(): Promise<Draft>;
}

/** What the API calls a draft that somebody saved since it was read. */
const STALE = 'draft-changed';

/**
 * Answers with what the draft was read to hold. Whoever saves other questions in that moment is in nobody's way; where they
 * are the same ones nothing is sent, and it is stale with the draft as it is now.
 */
export const answerOnTop = async <Result>({ saved, asked, given, read }: OnTop, attempt: (version: number) => Promise<Sent<Result>>): Promise<Sent<Result> | { stale: Draft; changed: string[] }> => {
  let newest = saved;
  for (let tries = 1; ; tries += 1) {
    const answered = await attempt(newest.version);
    if (answered.ok || tries === TRIES || !answered.problems.some(({ code }) => code === STALE)) return answered;
    newest = await read();
    const changed = differing(asked, newest.written, given);
    if (changed.length > 0) return { stale: newest, changed };
  }
};
