import { unfitQuestions, type Answers } from '@waymark/domain/forms';
import type { DtacPack, EsfPack } from '@waymark/domain/guidance';
import { packUnder } from '../../guidance/packs.server.ts';
import { dtacForm, esfForm } from '../guidance/pack-forms.ts';
import { fieldOf } from './field-names.ts';
import { remedyIn } from './problem-at.ts';

interface Answered {
  pack: string;
  answers: unknown;
  unfit: readonly { question: string; label: string; message: string }[];
}

/** A question of guidance whose words do not fit, with what to do and where it is asked. */
export interface UnfitGuidance {
  label: string;
  remedy: string;
  href: string;
}

/** What keeps answers to guidance from going along: words that do not fit, of questions that show. */
export const unfitGuidance = async (request: Request, innovation: string, guided: readonly Answered[]): Promise<UnfitGuidance[]> =>
  (await Promise.all(guided.filter(({ unfit }) => unfit.length > 0).map((one) => unfitOf(request, innovation, one)))).flat();

const unfitOf = async (request: Request, innovation: string, { pack: pin, answers, unfit }: Answered): Promise<UnfitGuidance[]> => {
  const isDtac = pin.startsWith('dtac@');
  const form = isDtac ? dtacForm(await packUnder<DtacPack>(request, pin)) : esfForm(await packUnder<EsfPack>(request, pin));
  const shown = new Set(unfitQuestions(form, answers as Answers, Object.fromEntries(unfit.map(({ question }) => [question, true]))));
  const pageOf = (question: string): string => (isDtac ? `dtac/${form.sections.find(({ questions }) => questions.some(({ id }) => id === question))!.id}` : 'guidance');
  return unfit
    .filter(({ question }) => shown.has(question))
    .map(({ question, label, message }) => ({ label, remedy: remedyIn(form, question, message), href: `/innovations/${innovation}/${pageOf(question)}#${fieldOf(question)}` }));
};
