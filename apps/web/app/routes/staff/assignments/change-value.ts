type WishWord = 'lock' | 'forbid' | 'free';

export interface Change {
  wish: WishWord;
  evaluationId: string;
  personId: string;
}

const isWish = (word: string): word is WishWord => ['lock', 'forbid', 'free'].includes(word);

/** A change as a button carries it: the wish, the evaluation and the person. */
export const changeValue = (wish: WishWord, evaluationId: string, personId: string): string => [wish, evaluationId, personId].join(' ');

/** The change that a button carried; nothing where it is none. */
export const changesFrom = (value: string): Change[] => {
  const [wish = '', evaluationId = '', personId = ''] = value.split(' ');
  return isWish(wish) ? [{ wish, evaluationId, personId }] : [];
};
