import { textOf } from '../../frame/form-values.ts';

/** Names of the fields of one review in the form. */
export const partsOf = (review: string): string => `parts-${review}`;
export const wordsOf = (review: string, criterion: string): string => `words-${review}-${criterion}`;

/** What a form chooses of each review that it shows. */
export const chosenIn = (form: FormData) =>
  form.getAll('review').map((id) => {
    const reviewId = String(id);
    const parts = form.getAll(partsOf(reviewId)).map(String);
    const prefix = wordsOf(reviewId, '');
    const words = [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => ({ criterion: name.slice(prefix.length), text: textOf(form, name) }));
    return { reviewId, scores: parts.includes('scores'), reasons: parts.includes('reasons'), words: words.filter(({ text }) => text !== '') };
  });
