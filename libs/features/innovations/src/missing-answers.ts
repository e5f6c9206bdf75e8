import { requirePack } from '@waymark/content/packs';
import { completeness, strayQuestions, unfitQuestions, type Form } from '@waymark/domain/forms';

/** A draft as it is kept. */
export interface KeptDraft {
  form: string;
  answers: Record<string, unknown>;
  unfit: Record<string, unknown>;
  demonstration: boolean;
  documents: readonly { id: string }[];
}

/** Questions that keep a draft from being complete, each once: not answered, answered wrongly, or with a file that it has no more. */
export const missingIn = ({ form: pin, answers, unfit, demonstration, documents }: KeptDraft): string[] => {
  const form = requirePack<Form>(pin);
  const found = completeness(form, answers, { allowNotStated: demonstration });
  return [...new Set([...found.missing, ...found.problems.map((problem) => problem.question), ...strayQuestions(form, answers, documents.map(({ id }) => id)), ...unfitQuestions(form, answers, unfit)])];
};
