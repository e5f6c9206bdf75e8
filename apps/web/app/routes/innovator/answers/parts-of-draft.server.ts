import { DECLARATION, type Form } from '@waymark/domain/forms';
import { questionPart } from '../../../drafts/place.ts';

/** Every part of a draft of which a browser may keep words, by name: each section, and each question on its own page. */
export const partsOfDraft = (form: Form): { id: string; title: string }[] =>
  form.sections.flatMap(({ id, title, questions }) => [{ id, title }, ...questions.filter((question) => question.id !== DECLARATION).map((question) => ({ id: questionPart(id, question.id), title: question.label }))]);
