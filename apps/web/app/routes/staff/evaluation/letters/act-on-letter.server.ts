import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { letterInput } from './letter-input.ts';

const WRITE = graphql(
  `
    mutation WriteLetterAnew($input: WriteLetterInput!) {
      writeLetter(input: $input) {
        ... on EvaluationChanged {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const APPROVE = graphql(
  `
    mutation ApproveLetter($input: ApproveLetterInput!) {
      approveLetter(input: $input) {
        ... on EvaluationChanged {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
const RELEASE = graphql(
  `
    mutation ReleaseLetter($input: LetterInput!) {
      releaseLetter(input: $input) {
        ... on EvaluationChanged {
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Writes, approves or releases one letter, and comes back to it. */
export const actOnLetter = async (request: Request, evaluationId: string, form: FormData) => {
  const decisionId = textOf(form, 'decisionId');
  const input = letterInput(evaluationId, form);
  const intent = textOf(form, 'intent');
  if (intent === 'write') {
    const sent = await send(request, WRITE, { ...input, decision: textOf(form, 'decision'), reasons: textOf(form, 'reasons'), next: textOf(form, 'next'), publicReasons: textOf(form, 'publicReasons') || null });
    if (sent.ok) return redirect(`/evaluations/${evaluationId}/letters?done=letter-written`);
    return refusedForm(form, sent.problems.map((problem) => (problem.field?.startsWith('body.') ? { ...problem, field: `${problem.field.slice('body.'.length)}-${decisionId}` } : problem)));
  }
  const sent = intent === 'approve' ? await send(request, APPROVE, { ...input, feedbackVersion: Number(textOf(form, 'feedbackVersion')) }) : await send(request, RELEASE, input);
  return sent.ok ? redirect(`/evaluations/${evaluationId}/letters?done=letter-${intent}d`) : refusedForm(form, sent.problems);
};
