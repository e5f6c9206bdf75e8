import { requirePack } from '@waymark/content/packs';
import { questionOf, type Form } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '../spine/index.ts';

/** Questions to open that the form of this evaluation does not have: they would be stored, told to the innovator, and open nothing. */
export const unknownQuestions = ({ published }: LockedEvaluation, questions: readonly string[] = []): Blocker[] => {
  const form = requirePack<Form>(published.definition.pins.form);
  return questions
    .filter((id) => !questionOf(form, id))
    .map((id) => blocker('unknown-question', `The form of this evaluation has no question “${id}”: name questions by the ids of the form`, { field: 'questions', question: id }));
};
