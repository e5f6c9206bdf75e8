import { sectionAnswers, type SectionAnswers } from '../../innovator/answers/answer-cards.tsx';
import { shownAnswer } from '../../innovator/answers/shown-answer.ts';
import { submissionForm } from '../../staff/evaluation/published.server.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The answers of a submission that somebody practises on, as its form shows them, by section. Which questions show was
 * decided when they were frozen: what they depend on may be left out. None of them is in confidence.
 */
export const caseSections = async (request: Request, shown: { form: string; answers: unknown } | null): Promise<SectionAnswers[]> => {
  if (!shown) return [];
  const answers = shown.answers as Record<string, unknown>;
  const { sections } = await submissionForm(request, shown.form);
  const asked = sections.map(({ id, title, questions }) => ({ id, title, questions: questions.filter((question) => Object.hasOwn(answers, question.id)) }));
  return sectionAnswers(asked, answers, NONE, shownAnswer).map((section) => ({ ...section, rows: section.rows.map((row) => ({ ...row, inConfidence: false })) }));
};
