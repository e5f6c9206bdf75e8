import { graphql, type ResultOf } from '../../../graphql.ts';

/** What one is asked about. */
export const ASKED = graphql(`
  query BidsAsked {
    bidsAsked {
      evaluationId
      title
      summary
      simulated
      bid
    }
  }
`);

export type BidAsked = ResultOf<typeof ASKED>['bidsAsked'][number];
