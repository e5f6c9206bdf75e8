import { motionsOf } from '@waymark/domain/panels';
import { stageOf } from '@waymark/domain/pipeline';
import { redirect } from 'react-router';
import { BRING_BACK } from '../../../drafts/bring-back-button.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { ADOPTION_PANEL } from '../../../texts/adoption-panel.ts';
import { DETERMINATION } from '../../../texts/determination.ts';
import { draftProblems, draftsOf, dueOn, withRoom, written } from '../../staff/evaluation/decide/condition-drafts.ts';
import { isOfAnotherRun } from '../../staff/evaluation/decide/of-another-run.ts';
import { definitionOf } from '../../staff/evaluation/published.server.ts';
import { textOf, valuesOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { inTheirRows } from '../../staff/frame/row-problems.ts';
import { HEARD } from '../item/heard.query.ts';
import { ITEM } from '../item/item.queries.ts';
import { DISCARD, FINALISE, SAVE } from './determination.queries.ts';

/** An item whose determination the reader may write, with what the panel can determine. @throws a 403 page for whoever only reads it */
export const toDetermine = async (request: Request, meetingId: string, itemId: string) => {
  const { panelItem: item } = await load(request, ITEM, { id: itemId });
  if (item.meetingId !== meetingId) throw new Response('', { status: 404 });
  if (!item.mayDetermine) throw new Response(DETERMINATION.notYours, { status: 403 });
  const { panelMeeting, evaluation } = await load(request, HEARD, { id: item.evaluationId, meetingId });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, item.stage);
  return {
    item,
    meetingTitle: panelMeeting.title,
    /** What is saved and not final: what the form goes on with. */
    draft: item.determination?.finalisedAt ? null : item.determination,
    ...wordsOf(stage?.kind === 'adoption' ? ADOPTION_PANEL : DETERMINATION),
    motions: (stage ? motionsOf(definition, stage) : []).filter(({ id }) => !isOfAnotherRun(evaluation.whatBlocks, id)).map(({ id, label }) => ({ value: id, label })),
  };
};

const wordsOf = ({ finaliseMore, discardMore }: { finaliseMore: string; discardMore: string }) => ({ finaliseMore, discardMore });

/** What becomes of the form: more rows, a refusal, a draft, none any more, or the end of it. A form that comes back brings its own key. */
export const determine = async (request: Request, at: string, itemId: string, form: FormData) => {
  const intent = textOf(form, 'intent');
  const drafts = draftsOf(form);
  const formKey: string = crypto.randomUUID();
  if (intent === 'add-condition') return { values: valuesOf(form), drafts: withRoom(drafts, true), formKey };
  if (intent.startsWith('remove-')) return { values: valuesOf(form), drafts: withRoom(drafts.filter((_, index) => index !== Number(intent.slice('remove-'.length)))), formKey };
  if (intent === BRING_BACK) return { values: valuesOf(form), drafts: withRoom(drafts), formKey, brought: true };
  const key = { itemId, expectedVersion: Number(textOf(form, 'version')), idempotencyKey: textOf(form, 'key') };
  if (intent === 'discard') {
    const sent = await send(request, DISCARD, key);
    return sent.ok ? redirect(`${at}?done=discarded`) : refusedForm(form, sent.problems, { asSaved: true });
  }
  if (intent === 'finalise') {
    const sent = await send(request, FINALISE, key);
    return sent.ok ? redirect(`${at}?done=determined`) : refusedForm(form, sent.problems, { asSaved: true });
  }
  const problems = problemsIn(form);
  if (problems.length > 0) return refusedForm(form, problems, { drafts, formKey });
  const rows = written(drafts);
  const conditions = rows.map((draft) => ({ text: draft.text, owner: draft.owner, dueOn: dueOn(draft) ?? '' }));
  const sent = await send(request, SAVE, { ...key, transition: textOf(form, 'transition'), reasons: textOf(form, 'reasons'), conditions, departure: textOf(form, 'departure') || null });
  return sent.ok ? redirect(`${at}/determination?done=saved&sent=${encodeURIComponent(textOf(form, 'key'))}`) : refusedForm(form, inTheirRows(sent.problems, 'conditions', drafts, rows), { drafts, formKey });
};

const problemsIn = (form: FormData): Problem[] => [
  ...(textOf(form, 'transition') ? [] : [{ field: 'transition', message: DETERMINATION.form.chooseOne }]),
  ...(textOf(form, 'reasons') ? [] : [{ field: 'reasons', message: DETERMINATION.form.needReasons }]),
  ...draftProblems(draftsOf(form)),
];
