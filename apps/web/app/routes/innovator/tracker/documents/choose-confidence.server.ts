import { data, redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { DOCUMENT_CONFIDENCE } from '../../../../texts/confidence-of-documents.ts';

const CHOOSE = graphql(`
  mutation ChooseDocumentConfidence($input: ChooseDocumentConfidenceInput!) {
    chooseDocumentConfidence(input: $input) {
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

/** Says whether a document of the form is in confidence, and leads back to the documents. @returns what is against it, with a new key */
export const chooseConfidence = async (request: Request, innovationId: string, form: FormData, key: string) => {
  const [documentId, chosen] = [String(form.get('confidence')), String(form.get('in-confidence') ?? '')];
  const back = (problems: { field?: string | undefined; message: string }[]) => data({ problems, given: undefined, confidence: documentId, key }, { status: 422 });
  if (chosen !== 'yes' && chosen !== 'no') return back([{ field: 'in-confidence', message: DOCUMENT_CONFIDENCE.neither }]);
  const sent = await send(request, CHOOSE, { innovationId, documentId, inConfidence: chosen === 'yes', idempotencyKey: String(form.get('key')) });
  if (!sent.ok) return back(sent.problems.map(({ message }) => ({ field: undefined, message })));
  throw redirect(`/innovations/${innovationId}/documents?done=confidence`);
};
