type WishWord = 'lock' | 'forbid' | 'free';

export interface Change {
  wish: WishWord;
  evaluationId: string;
  personId: string;
  /** Of somebody who is kept: as what. */
  role?: string;
}

const isWish = (word: string): word is WishWord => ['lock', 'forbid', 'free'].includes(word);

/** A change as a button carries it: the wish, the evaluation, the person, and the role in which they are kept. */
export const changeValue = (wish: WishWord, evaluationId: string, personId: string, role?: string): string => [wish, evaluationId, personId, ...(role ? [role] : [])].join(' ');

/** The change that a button carried; nothing where it is none. */
export const changesFrom = (value: string): Change[] => {
  const [wish = '', evaluationId = '', personId = '', role = ''] = value.split(' ');
  return isWish(wish) ? [{ wish, evaluationId, personId, ...(role ? { role } : {}) }] : [];
};
