import { graphql, type ResultOf } from '../../../graphql.ts';

/** Why one person is proposed for one evaluation. */
export const PAIR = graphql(`
  query AssignmentPair($id: String!) {
    assignmentRound(id: $id) {
      id
      aim
      evaluations {
        evaluationId
        reference
        innovationName
        simulated
      }
      seats {
        evaluationId
        personId
        person
        organisation
        role
        held
        locked
        fit
        bid
        bidPoints
        price
        probability
        hasAlternative
        alternative {
          loss
          worstLoss
          moreGroups
          instead
          changes
        }
        parts {
          kind
          points
          shared
          documents {
            evaluationId
            reference
            innovationName
            simulated
            points
            terms
          }
        }
      }
    }
  }
`);

type Read = ResultOf<typeof PAIR>['assignmentRound'];
export type PairSeat = Read['seats'][number];
export type PairDocument = PairSeat['parts'][number]['documents'][number];
