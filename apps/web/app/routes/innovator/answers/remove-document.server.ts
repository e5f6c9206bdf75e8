import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';

const REMOVE = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!) {
    removeDocument(input: $input) {
      __typename
      ... on Recorded {
        id
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

/** Takes a document out of the draft as whoever sent the form. @returns what is against it, in words */
export const removeDocument = async (request: Request, innovationId: string, documentId: string, key: string): Promise<string[]> => {
  const removed = await send(request, REMOVE, { innovationId, documentId, idempotencyKey: key });
  return removed.ok ? [] : removed.problems.map(({ message }) => message);
};
