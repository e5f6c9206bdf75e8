import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { BRING_BACK } from '../../../../drafts/bring-back-button.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf, valuesOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { inTheirRows } from '../../frame/row-problems.ts';
import type { Problem } from '../../frame/problems.ts';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { draftProblems, draftsOf, dueOn, withRoom, written } from './condition-drafts.ts';
import { inTitles } from '../in-titles.ts';
import { titlesOfCase } from '../rubric-titles.server.ts';
import { loadDesk } from './desk.server.ts';
import type { Step } from './step.ts';

const PROPOSE = graphql(
  `
    mutation TakeStep($input: ProposeInput!) {
      propose(input: $input) {
        ... on EvaluationChanged {
          moved
          awaitsSignatures
          decision
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What becomes of the decision form: more rows, a page to check, a refusal, or the step itself. A form that comes back brings its own key. */
export const takeStep = async (request: Request, id: string, form: FormData) => {
  const intent = textOf(form, 'intent');
  const drafts = draftsOf(form);
  const values = valuesOf(form);
  const formKey: string = crypto.randomUUID();
  if (intent === 'add-condition') return { values, drafts: withRoom(drafts, true), formKey };
  if (intent === 'change') return { values, drafts, formKey };
  if (intent === BRING_BACK) return { values, drafts: withRoom(drafts), formKey, brought: true };
  if (intent.startsWith('remove-')) return { values, drafts: withRoom(drafts.filter((_, index) => index !== Number(intent.slice('remove-'.length)))), formKey };
  const step = (await loadDesk(request, id)).steps.find((one) => one.id === textOf(form, 'transition'));
  const problems = problemsWith(step, form);
  if (!step || problems.length > 0) return refusedForm(form, problems, { drafts, formKey });
  if (intent !== 'propose') return { values, drafts, formKey, checked: step };
  const sent = await send(request, PROPOSE, inputOf(id, step, form));
  if (!sent.ok) return refusedForm(form, await inWords(request, id, inTheirRows(sent.problems, 'conditions', drafts, written(drafts))), { drafts, formKey });
  const { awaitsSignatures, decision } = sent.result;
  // the browser forgets what it kept of the words that were sent with this key
  const sentAs = `&sent=${encodeURIComponent(textOf(form, 'key'))}`;
  return redirect(`/evaluations/${id}${awaitsSignatures ? '/sign?done=proposed' : decision ? '/letters?done=decided' : '?done=moved'}${sentAs}`);
};

/** The guards speak of criteria by id: people read titles. */
const inWords = async (request: Request, id: string, problems: Problem[]): Promise<Problem[]> => {
  const titles = await titlesOfCase(request, id);
  return problems.map((problem) => ({ ...problem, message: inTitles(problem.message, titles) }));
};

const problemsWith = (step: Step | undefined, form: FormData): Problem[] => {
  if (!step) return [{ field: 'transition', message: DECIDE.chooseOne }];
  const drafts = draftsOf(form);
  return [
    ...(step.requiresReason && !textOf(form, 'reason') ? [{ field: 'reason', message: DECIDE.writeReason }] : []),
    ...(step.recordsConditions ? draftProblems(drafts) : []),
    ...(step.needsConditions && written(drafts).length === 0 ? [{ field: 'conditions[0].text', message: DECIDE.writeCondition }] : []),
  ];
};

const inputOf = (evaluationId: string, step: Step, form: FormData) => {
  const conditions = written(draftsOf(form)).map((draft) => ({ text: draft.text, owner: draft.owner, dueOn: dueOn(draft) ?? '' }));
  const questions = form.getAll('questions').map(String);
  return {
    evaluationId,
    transition: step.id,
    expectedVersion: Number(textOf(form, 'version')),
    ...(textOf(form, 'budgetRead') ? { budgetRead: textOf(form, 'budgetRead') } : {}),
    ...(textOf(form, 'reason') ? { reason: textOf(form, 'reason') } : {}),
    ...(step.recordsConditions && conditions.length > 0 ? { conditions } : {}),
    ...(step.unlocksQuestions ? { questions } : {}),
    idempotencyKey: textOf(form, 'key'),
  };
};
