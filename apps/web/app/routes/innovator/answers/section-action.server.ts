import { data, redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOf } from '../../../session/form.server.ts';
import { askedIn } from './asked.ts';
import { draftOf, questionsShown } from './draft.server.ts';
import { actOf, savePage } from './save-page.server.ts';

/** Acts after which the page stays where it is. */
const STAYS = ['', 'add', 'remove', 'upload', 'autosave', 'bring-back'];

/** Saves a section, and goes on where everything fits or the rest is for later. */
export const sectionAction = async (request: Request, id: string, section: string) => {
  const form = await formOf(request);
  const draft = await draftOf(request, id);
  const asked = askedIn(draft.form, form);
  const { act } = actOf(form);
  const { answer, status, after } = await savePage(request, draft, asked, form);
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

/** Answers can bring up more questions of the same section: those come before the list of sections. */
const moreQuestions = (shown: readonly Question[], asked: readonly Question[]): Question | undefined => shown.find((question) => !asked.some((known) => known.id === question.id));
