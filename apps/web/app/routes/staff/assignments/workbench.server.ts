import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { textOf } from '../frame/form-values.ts';
import { refusedForm } from '../frame/refused-form.ts';
import { aimFaults, aimFrom, aimProblems } from './aim-value.ts';
import { NEW } from './anew.ts';
import { PROPOSE } from './mutations.ts';
import { allField, fieldOf, keyOf } from './waiting-fields.ts';

const WORKBENCH = graphql(`
  query Workbench($page: Int) {
    waitingForReviewers {
      evaluationId
      reference
      innovationName
      simulated
      pipelineVersionId
      stage
      stageTitle
      held
      wanted
      whyNoRepair
      waitingInStage
    }
    assignmentRounds(page: $page) {
      id
      state
      outOfDate
      stageTitle
      proposedBy
      proposedAt
      size
    }
  }
`);

/** Proposals that the API gives on one page, and the last page that is asked for. */
const [ON_A_PAGE, LAST_PAGE] = [50, 10_000];

/** Evaluations that wait, in one group for each stage of each pipeline version: a round is of one of these. */
export const loadWorkbench = async (request: Request) => {
  const page = Math.min(LAST_PAGE, Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('proposals'))) || 1));
  const { waitingForReviewers, assignmentRounds } = await load(request, WORKBENCH, { page });
  const keys = [...new Set(waitingForReviewers.map(groupOf))];
  const groups = keys.map((key) => {
    const waiting = waitingForReviewers.filter((one) => groupOf(one) === key);
    const [{ stage, stageTitle, waitingInStage }] = waiting as [(typeof waiting)[number]];
    return { key, stage, stageTitle, waiting, beyond: waitingInStage - waiting.length };
  });
  return { groups, rounds: assignmentRounds, page, hasOlder: assignmentRounds.length >= ON_A_PAGE };
};

export type WorkbenchRead = Awaited<ReturnType<typeof loadWorkbench>>;

/** An id of the page too: letters, digits and dashes. */
const groupOf = ({ stage, pipelineVersionId }: { stage: string; pipelineVersionId: string }): string => `${stage}-${pipelineVersionId}`;

/** Proposes reviewers for those that are chosen of the group whose button was pressed, and goes to the proposal. Every reason against it stands at the group, or at what it shall be solved for. */
export const propose = async (request: Request, form: FormData) => {
  const all = textOf(form, 'all');
  const group = all || textOf(form, 'group');
  const field = fieldOf(group);
  const evaluationIds = all ? textOf(form, allField(group)).split(' ').filter(Boolean) : form.getAll(field).map(String);
  const faults = [...(evaluationIds.length === 0 ? [{ field, message: ASSIGNMENTS.choose }] : []), ...aimFaults(form, NEW)];
  if (faults.length > 0) return refusedForm(form, faults);
  const sent = await send(request, PROPOSE, { evaluationIds, aim: aimFrom(form), idempotencyKey: textOf(form, keyOf(group)) });
  return sent.ok ? redirect(`/assignments/${(sent.result as { id: string }).id}?done=proposed-round`) : refusedForm(form, aimProblems(sent.problems, NEW, ({ message }) => ({ field, message })));
};
