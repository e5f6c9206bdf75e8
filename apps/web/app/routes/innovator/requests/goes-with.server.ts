import { createHash } from 'node:crypto';
import { DECLARATION, answerDifferences, visibleQuestions, type Answers, type Revision } from '@waymark/domain/forms';
import type { ShownDifference } from '../../../components/evaluation/differences.tsx';
import { guidanceDifferences, shownDifferences } from '../answers/differences.server.ts';
import { formUnder, writtenIn, type Draft } from '../answers/draft.server.ts';
import { unfitGuidance, type UnfitGuidance } from '../answers/unfit-guidance.server.ts';
import { guidanceOf } from '../guidance/guided.server.ts';
import { marksThatChange } from './marks-that-change.ts';
import type { SeenAlong } from './seen-along.ts';

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
  /** Answers to guidance that need a change before anything goes. */
  unfit: UnfitGuidance[];
  /** What was shown, for the form to say: nothing goes along that nobody saw. */
  seen: SeenAlong;
}

/** The version that was sent last, of these. */
export const newestSent = <Of extends { revision: number }>(submissions: readonly Of[]): Of | undefined => submissions.toSorted((one, other) => one.revision - other.revision).at(-1);

/** What goes with the answer to a request that opens every question; null: nothing was sent yet. Guidance has no questions of the form and goes whole. */
export const goesWith = async (request: Request, { innovation, form, answers, version }: Draft, submissions: readonly Sent[]): Promise<GoesWith | null> => {
  const newest = newestSent(submissions);
  if (!newest) return null;
  const then: Revision = { form: await formUnder(request, newest.form), answers: newest.answers as Answers };
  const now: Revision = { form, answers: writtenIn(answers, innovation.unfit) };
  // what the answers hide now stays as it was sent: nobody is shown it
  const known = new Set(visibleQuestions(form, answers).map(({ id }) => id));
  const changed = answerDifferences(then, now).map(({ question }) => question).filter(({ id }) => known.has(id) && id !== DECLARATION);
  const guided = await guidanceOf(request, innovation.id);
  const guidance = await guidanceDifferences(request, newest.guidance, guided);
  const questions = changed.map(({ id }) => id);
  const differences = [...shownDifferences(then, now).filter(({ id }) => questions.includes(id)), ...guidance];
  const documents = innovation.documents.map(({ id, inConfidence }) => [id, inConfidence]);
  const marks = marksThatChange(then, now, questions, []);
  const mark = createHash('sha256').update(JSON.stringify({ differences, documents, marks })).digest('base64url');
  const versions = Object.fromEntries(guided.map((one) => [packOf(one.pack), one.version]));
  return { version: newest.revision, questions, differences, unfit: await unfitGuidance(request, innovation.id, guided), seen: { mark, questions, version, guidance: guidance.length > 0 ? versions : null } };
};

const packOf = (pin: string): string => pin.slice(0, pin.lastIndexOf('@'));
