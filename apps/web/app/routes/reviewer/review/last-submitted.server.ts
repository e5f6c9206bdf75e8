import type { GivenReview } from '@waymark/domain/rubric';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { readItem } from './read-item.server.ts';
import type { LoadedReview } from './review.server.ts';

const SUBMITTED = graphql(`
  query LastSubmitted($id: String!) {
    evaluation(id: $id) {
      reviews {
        mine
        stage
        run
        submittedVersions {
          criteria
          gates
        }
      }
    }
  }
`);

/** What somebody submitted last and has changed since in a draft; null where the draft says the same, or nothing counts yet. */
export const lastSubmitted = async (request: Request, { mine, items, given }: Pick<LoadedReview, 'mine' | 'items' | 'given'>): Promise<GivenReview | null> => {
  const { submitted, submittedAt, savedAt } = mine;
  if (!submitted || !submittedAt || !savedAt || savedAt <= submittedAt) return null;
  const { evaluation } = await load(request, SUBMITTED, { id: mine.evaluationId });
  const last = evaluation.reviews?.find((one) => one.mine && one.stage === mine.stage && one.run === mine.run)?.submittedVersions.at(-1);
  if (!last) return null;
  const { criteria, gates } = last as GivenReview;
  return items.some((item) => readItem(given, item) !== readItem({ criteria, gates }, item)) ? { criteria, gates } : null;
};
