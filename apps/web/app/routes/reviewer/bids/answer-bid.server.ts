import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { BIDS } from '../../../texts/bids.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { DECLARE } from '../review/declare.mutation.ts';

const PLACE = graphql(
  `
    mutation PlaceBid($input: PlaceBidInput!) {
      placeBid(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** Records what one said about an evaluation, or a conflict of interest with it. Every reason against it stands at its field. */
export const answerBid = async (request: Request, form: FormData) => {
  const [evaluationId, idempotencyKey] = [textOf(form, 'evaluation'), textOf(form, 'key')];
  const isConflict = textOf(form, 'intent') === 'conflict';
  const field = `${isConflict ? 'because' : 'bid'}-${evaluationId}`;
  if (!isConflict && !textOf(form, 'bid')) return refusedForm(form, [{ field, message: BIDS.choose }]);
  const sent = await (isConflict
    ? send(request, DECLARE, { evaluationId, because: textOf(form, 'because'), idempotencyKey })
    : send(request, PLACE, { evaluationId, bid: textOf(form, 'bid'), idempotencyKey }));
  return sent.ok ? redirect(`/reviews/bids?done=${isConflict ? 'conflict-declared' : 'saved'}`) : refusedForm(form, sent.problems.map(({ message }) => ({ field, message })));
};
