import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { HOLDS, REQUESTS } from '../../../texts/staff-overlays.ts';
import { REASONS } from './fragments.ts';
import { textOf } from './form-values.ts';
import { refusedForm } from './refused-form.ts';

const RAISE_REQUEST = graphql(
  `
    mutation AskInnovator($input: RaiseRequestInput!) {
      raiseRequest(input: $input) {
        ... on EvaluationChanged {
          overlay
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const RAISE_HOLD = graphql(
  `
    mutation LayHold($input: RaiseHoldInput!) {
      raiseHold(input: $input) {
        ... on EvaluationChanged {
          overlay
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const CLOSE = graphql(
  `
    mutation CloseRequestOrHold($input: CloseOverlayInput!) {
      closeOverlay(input: $input) {
        ... on EvaluationChanged {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Asks the innovator, and comes back to the list of requests. A request that names no question opens all: nobody asks it by leaving boxes empty. */
export const askInnovator = async (request: Request, evaluationId: string, form: FormData) => {
  const input = { evaluationId, text: textOf(form, 'text'), questions: form.getAll('questions').map(String), idempotencyKey: textOf(form, 'key') };
  if ((input.questions.length > 0) === form.has('any')) return refusedForm(form, [{ field: 'any', message: form.has('any') ? REQUESTS.eitherAny : REQUESTS.chooseAny }]);
  const sent = await send(request, RAISE_REQUEST, input);
  return sent.ok ? redirect(`/evaluations/${evaluationId}/requests?done=asked`) : refusedForm(form, sent.problems);
};

/** Lays a hold, and comes back to the list of holds. */
export const layHold = async (request: Request, evaluationId: string, form: FormData) => {
  const input = { evaluationId, kind: textOf(form, 'kind'), reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') };
  const problems = [...(input.kind ? [] : [{ field: 'kind', message: HOLDS.chooseKind }]), ...(input.reason ? [] : [{ field: 'reason', message: HOLDS.writeReason }])];
  if (problems.length > 0) return refusedForm(form, problems);
  const sent = await send(request, RAISE_HOLD, input);
  return sent.ok ? redirect(`/evaluations/${evaluationId}/holds?done=held`) : refusedForm(form, sent.problems);
};

/** Closes a request or lifts a hold with a reason. The field is named after it, since a page may list several. */
export const closeOverlay = async (request: Request, evaluationId: string, form: FormData, page: 'requests' | 'holds') => {
  const overlayId = textOf(form, 'overlay');
  const sent = await send(request, CLOSE, { evaluationId, overlayId, reason: textOf(form, 'reason'), idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/evaluations/${evaluationId}/${page}?done=${page === 'requests' ? 'request-closed' : 'lifted'}`);
  return refusedForm(form, sent.problems.map((problem) => (problem.field === 'reason' ? { ...problem, field: `reason-${overlayId}` } : problem)));
};
