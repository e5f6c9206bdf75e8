import { data, redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOf } from '../../../session/form.server.ts';
import { askedIn } from '../answers/asked.ts';
import { questionsShown } from '../answers/draft.server.ts';
import type { Keeper, Kept } from '../answers/keeper.ts';
import { actOf, moreQuestions, savePage, STAYS } from '../answers/save-page.server.ts';
import { dtacKeeper, esfKeeper } from './pack-keeper.server.ts';

/** Saves a page of questions of a pack, and goes on where everything fits. */
const packAction = async (request: Request, keeper: Keeper, next: (after: Kept, asked: Question[]) => { path: string; done: string; question?: string }) => {
  const form = await formOf(request);
  const draft = await keeper.read();
  const asked = askedIn(draft.form, form);
  const { answer, status, after } = await savePage(request, { keeper, draft, asked, form });
  if (!after || STAYS.includes(actOf(form).act) || !answer.kept || answer.problems.length > 0) return data(answer, { status });
  const { path, done, question } = next(after, asked);
  throw redirect(`/innovations/${keeper.innovationId}/${path}?done=${done}&sent=${answer.sent}${question ? `#q-${question}` : ''}`);
};

/** Saves a section of the DTAC: answers can bring up more of its questions, and else all sections come next. */
export const dtacAction = (request: Request, id: string, section: string) =>
  packAction(request, dtacKeeper(request, id), ({ form, answers }, asked) => {
    const more = moreQuestions(questionsShown(form, section, answers), asked);
    return more ? { path: `dtac/${section}`, done: 'more', question: more.id } : { path: 'dtac', done: 'saved' };
  });

/** Saves what the form leaves open of the framework. */
export const esfAction = (request: Request, id: string) => packAction(request, esfKeeper(request, id), () => ({ path: 'guidance', done: 'saved' }));
