import { data, redirect } from 'react-router';
import { formOf } from '../../../session/form.server.ts';
import { askedIn } from './asked.ts';
import { draftKeeper } from './draft-keeper.server.ts';
import { shownIn } from './question.server.ts';
import { actOf, savePage, STAYS } from './save-page.server.ts';
import { openedFrom, questionAfter } from './way-through.ts';

/** Saves one question, and goes on where it fits or the rest is for later. */
export const questionAction = async (request: Request, { id, sectionId, questionId }: { id: string; sectionId: string; questionId: string }) => {
  const fields = await formOf(request);
  const keeper = draftKeeper(request, id);
  const draft = await keeper.read();
  const { act } = actOf(fields);
  const { answer, status, after } = await savePage(request, { keeper, draft, asked: askedIn(draft.form, fields), form: fields });
  if (!after || STAYS.includes(act) || !answer.kept || (act !== 'later' && answer.problems.length > 0)) return data(answer, { status });
  const next =
    act === 'later'
      ? `/innovations/${id}/answers?done=saved`
      : questionAfter({ form: after.form, innovation: id, section: sectionId, question: questionId, from: openedFrom(new URL(request.url).searchParams) }, shownIn(draft.form, draft.answers), shownIn(after.form, after.answers));
  throw redirect(`${next}${next.includes('?') ? '&' : '?'}sent=${encodeURIComponent(answer.sent)}`);
};
