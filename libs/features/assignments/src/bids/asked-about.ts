import { openQuestions } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';

/** Letters of a summary that are shown: one line. */
const SHOWN = 200;

/** The name and one line of what was submitted, under its form: never what is in confidence by the form or its team, or one that does not show. */
export const askedAbout = (form: Form, answers: Answers): { title: string | null; summary: string | null } => {
  const open = openQuestions(form, answers).map(({ id }) => id);
  const told = (question: string): string | null => {
    const answer = open.includes(question) ? answers[question] : undefined;
    return typeof answer === 'string' && answer.trim() ? answer.trim().replace(/\s+/g, ' ') : null;
  };
  const summary = told('summary');
  return { title: told('name'), summary: summary && summary.length > SHOWN ? `${summary.slice(0, SHOWN)}…` : summary };
};
