import { withPassages } from '../document/with-passages.ts';
import { passagesOf } from './quoted-words.ts';
import { markOf } from './read-item.server.ts';
import type { TypedAnswer } from './typed-answer.ts';

/**
 * A typed answer with what was cited of documents in another tab since its page read it; null where anything else was
 * changed there, or where the page took a citation away itself.
 *
 * @param there as it is saved now
 * @param read mark of what the page had read
 */
export const withAddedPages = (typed: TypedAnswer, there: TypedAnswer, read: string): TypedAnswer | null => {
  const before = { ...there, documents: there.documents.filter((cited) => typed.documents.includes(cited)), quotes: Object.fromEntries(Object.entries(there.quotes).flatMap(([cited, words]) => quotedBefore(cited, words, { typed, there }))) };
  return markOf(before) === read ? there.documents.reduce((all, cited) => withPassages(all, cited, passagesOf(there.quotes[cited])), typed) : null;
};

const quotedBefore = (cited: string, words: string, { typed, there }: Record<'typed' | 'there', TypedAnswer>): [string, string][] => {
  if (!there.documents.includes(cited)) return [[cited, words]];
  const known = typed.documents.includes(cited) ? passagesOf(typed.quotes[cited]) : [];
  const kept = passagesOf(words).filter((passage) => known.includes(passage));
  return kept.length > 0 ? [[cited, kept.join('\n')]] : [];
};
