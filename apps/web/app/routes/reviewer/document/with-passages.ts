import { passagesOf } from '../review/quoted-words.ts';
import type { TypedAnswer } from '../review/typed-answer.ts';

/** An answer that cites these passages of a page besides what it cites. */
export const withPassages = (answer: TypedAnswer, cited: string, passages: readonly string[]): TypedAnswer => {
  const all = passagesOf([answer.quotes[cited] ?? '', ...passages].join('\n'));
  return { ...answer, documents: [...new Set([...answer.documents, cited])], quotes: all.length === 0 ? answer.quotes : { ...answer.quotes, [cited]: all.join('\n') } };
};
