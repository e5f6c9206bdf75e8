import { termsOf, type Text } from './terms.ts';

/** Which of these names stand in a text, word beside word and whatever their endings: “ward rounds” is named by “on a ward round”, and by no “round of the ward”. */
export const namedIn = (text: Text, names: readonly string[]): string[] => {
  const stems = wordsOf(text);
  return names.filter((name) => {
    const asked = wordsOf({ title: name });
    return asked.length > 0 && stems.some((_, at) => asked.every((stem, k) => stems[at + k] === stem));
  });
};

/** Stems of the words of a text in their order. */
const wordsOf = (text: Text): string[] => termsOf(text).flatMap(({ stem }) => (stem.includes(' ') ? [] : [stem]));
