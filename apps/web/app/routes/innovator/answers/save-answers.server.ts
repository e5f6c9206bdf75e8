import type { Form } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { saveFitting, type Saved } from './save-fitting.server.ts';

const SAVE = graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) {
      __typename
      ... on DraftSaved {
        id
        version
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

interface ToSave {
  innovationId: string;
  expectedVersion: number;
  answers: Record<string, unknown>;
  /** Where another step depends on it: the same form sent again gets the same answer. */
  key?: string;
}

/** Saves answers into a draft, also those that do not fit the form, and names what cannot even be kept. */
export const saveAnswers = (request: Request, form: Form, { innovationId, expectedVersion, answers: given, ...key }: ToSave): Promise<Saved> =>
  saveFitting({ form, answers: given, expectedVersion, ...key }, (answers, idempotencyKey) =>
    send(request, SAVE, { innovationId, expectedVersion, answers, keepUnfit: true, idempotencyKey }),
  );
