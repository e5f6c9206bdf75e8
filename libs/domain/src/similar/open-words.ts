import { visibleQuestions, type Answers, type Form } from '../forms/index.ts';

/** Most characters of one innovation that are compared. */
const MOST = 20_000;

/** What an innovation says of itself in texts that are not commercial in confidence, under a form: the questions that show, in their order. */
export const openWords = (form: Form, answers: Answers): string =>
  visibleQuestions(form, answers)
    .filter(({ type, confidential, id }) => (type === 'text' || type === 'textarea') && !confidential && !OF_THE_ORGANISATION.includes(id))
    .map(({ id }) => answers[id])
    .filter((answer) => typeof answer === 'string')
    .join('\n')
    .slice(0, MOST);

/** Who asks, and not what for: two innovations of one organisation are not alike for that. */
const OF_THE_ORGANISATION: readonly string[] = ['org-name', 'org-number', 'org-ods'];
