/** What a team chose for a question: that its answer is commercial in confidence, or that it is not. */
export type Choice = 'yes' | 'no';

const MARK = ':confidence';

/** Under which id the choice for a question stands among the answers: it is saved, versioned and frozen with them. */
export const choiceOf = (question: string): string => `${question}${MARK}`;

/** The question that an id is the choice for; null for the id of an answer. */
export const chosenFor = (id: string): string | null => (id.endsWith(MARK) ? id.slice(0, -MARK.length) : null);

/** An answer's question by its id, be it that of the choice for it. */
export const questionIdOf = (id: string): string => chosenFor(id) ?? id;

/** The choices among these answers, and no answer. */
export const choicesIn = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(answers).filter(([id]) => chosenFor(id) !== null));

/** The answers alone, without the choices among them. */
export const withoutChoices = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(answers).filter(([id]) => chosenFor(id) === null));
