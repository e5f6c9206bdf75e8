import { lackingKinds } from '@waymark/domain/forms';
import { KEPT_ANSWERS } from '../../../texts/kept-answers.ts';
import type { Draft } from './draft.server.ts';
import { kindInWords } from './kind-words.server.ts';

/** A kind of document that a question lists and none of its files is, in words. */
export interface Lacking {
  question: string;
  words: string;
}

/** Kinds of document that questions of a draft list, and of which no file was given. */
export const lackingIn = ({ form, answers }: Pick<Draft, 'form' | 'answers'>): Lacking[] =>
  lackingKinds(form, answers).map(({ question, kind }) => ({ question, words: KEPT_ANSWERS.kindNotGiven(kindInWords(kind)) }));
