import { graphql } from '../../../graphql.ts';

/** A seat of a proposal: who, why they cost what they cost, and who would come instead. */
export const SEAT = graphql(`
  fragment ProposedSeat on AssignmentRoundSeat @_unmask {
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
      instead
      changes
    }
  }
`);
