import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import type { Going } from '../answers/going.ts';

const PROPOSE = graphql(`
  mutation InnovatorStep($input: ProposeInput!) {
    propose(input: $input) {
      __typename
      ... on EvaluationChanged {
        evaluationId
        stage
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

const APPEAL = graphql(`
  mutation RaiseAppeal($input: ReasonInput!) {
    raiseAppeal(input: $input) {
      __typename
      ... on EvaluationChanged {
        evaluationId
        stage
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

interface Step {
  evaluationId: string;
  transition: string;
  reason?: string;
  /** What was read of the draft that this sends. */
  draftRead?: Going & { version: number };
  idempotencyKey: string;
}

/** Takes one of the innovator's own steps: sends the answers, or withdraws. */
export const takeStep = (request: Request, step: Step) => send(request, PROPOSE, step);

/** Appeals against the decision that ended the evaluation. */
export const raiseAppeal = (request: Request, appeal: { evaluationId: string; reason: string; idempotencyKey: string }) => send(request, APPEAL, appeal);
