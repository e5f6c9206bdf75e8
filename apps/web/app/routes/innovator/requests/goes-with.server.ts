import { createHash } from 'node:crypto';
import { DECLARATION, answerDifferences, type Answers, type Revision } from '@waymark/domain/forms';
import type { ShownDifference } from '../../../components/evaluation/differences.tsx';
import { guidanceDifferences, shownDifferences } from '../answers/differences.server.ts';
import { formUnder, writtenIn, type Draft } from '../answers/draft.server.ts';
import { guidanceOf } from '../guidance/guided.server.ts';

interface Sent {
  revision: number;
  form: string;
  answers: unknown;
  guidance: readonly { pack: string; answers: unknown }[];
}

/** What the draft answers otherwise than the version that was sent last. */
export interface GoesWith {
  /** The version that was sent last. */
  version: number;
  /** Questions of the form whose answers differ: they are sent with the answer to a request that opens every question. */
  questions: string[];
  differences: ShownDifference[];
  /** Mark of what was shown: nothing goes along that nobody saw. */
  mark: string;
}

/** The version that was sent last, of these. */
export const newestSent = <Of extends { revision: number }>(submissions: readonly Of[]): Of | undefined => submissions.toSorted((one, other) => one.revision - other.revision).at(-1);

/** What goes with the answer to a request that opens every question; null: nothing was sent yet. Guidance has no questions of the form and goes whole. */
export const goesWith = async (request: Request, { innovation, form, answers }: Draft, submissions: readonly Sent[]): Promise<GoesWith | null> => {
  const newest = newestSent(submissions);
  if (!newest) return null;
  const then: Revision = { form: await formUnder(request, newest.form), answers: newest.answers as Answers };
  const now: Revision = { form, answers: writtenIn(answers, innovation.unfit) };
  const known = new Set(form.sections.flatMap((section) => section.questions.map(({ id }) => id)));
  const changed = answerDifferences(then, now).map(({ question }) => question).filter(({ id }) => known.has(id) && id !== DECLARATION);
  const guidance = await guidanceDifferences(request, newest.guidance, await guidanceOf(request, innovation.id));
  const questions = changed.map(({ id }) => id);
  const differences = [...shownDifferences(then, now).filter(({ id }) => questions.includes(id)), ...guidance];
  return { version: newest.revision, questions, differences, mark: createHash('sha256').update(JSON.stringify(differences)).digest('base64url') };
};
