import { OF_OTHERS, openQuestions } from '../confidence/index.ts';
import type { Answers, Form } from '../forms/index.ts';

/** Most characters of one innovation that are compared. */
const MOST = 20_000;

/** What an innovation says of itself in texts that are not commercial in confidence, by its form and its team: the questions that show, in their order. */
export const openWords = (form: Form, answers: Answers): string =>
  openQuestions(form, answers)
    .filter(({ type, id }) => (type === 'text' || type === 'textarea') && !OF_OTHERS.includes(id))
    .map(({ id }) => answers[id])
    .filter((answer) => typeof answer === 'string')
    .join('\n')
    .slice(0, MOST);
