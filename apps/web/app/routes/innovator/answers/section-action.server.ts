import { data, redirect } from 'react-router';
import { formOf } from '../../../session/form.server.ts';
import { askedIn } from './asked.ts';
import { draftKeeper } from './draft-keeper.server.ts';
import { questionsShown } from './draft.server.ts';
import { actOf, moreQuestions, savePage, STAYS } from './save-page.server.ts';

/** Saves a section, and goes on where everything fits or the rest is for later. */
export const sectionAction = async (request: Request, id: string, section: string) => {
  const form = await formOf(request);
  const keeper = draftKeeper(request, id);
  const draft = await keeper.read();
  const asked = askedIn(draft.form, form);
  const { act } = actOf(form);
  const { answer, status, after } = await savePage(request, { keeper, draft, asked, form });
  if (!after || STAYS.includes(act) || !answer.kept || (act !== 'later' && answer.problems.length > 0)) return data(answer, { status });
  const more = act === 'later' ? null : moreQuestions(questionsShown(after.form, section, after.answers), asked);
  throw redirect(more ? `/innovations/${id}/answers/${section}?${requestIn(request) ? `request=${requestIn(request)}&` : ''}done=more&sent=${answer.sent}#q-${more.id}` : `${cameFrom(request, id)}?done=saved&sent=${answer.sent}`);
};

/** The request that the page was opened for, if any. */
const requestIn = (request: Request): string | null => new URL(request.url).searchParams.get('request');

/** Where the section was opened: the list of sections, or a request for information. */
const cameFrom = (request: Request, id: string): string => {
  const asked = requestIn(request);
  return asked ? `/innovations/${id}/requests/${encodeURIComponent(asked)}` : `/innovations/${id}/answers`;
};
