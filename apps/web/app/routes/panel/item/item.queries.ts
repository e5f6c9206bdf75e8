import { graphql, type ResultOf } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const ITEM = graphql(`
  query PanelItem($id: String!) {
    panelItem(id: $id) {
      id
      meetingId
      number
      evaluationId
      reference
      innovationName
      simulated
      stage
      stageTitle
      run
      rubric
      roundOpen
      ownAssignmentId
      quorumHidden
      quorum {
        enough
        present
        needed
        organisations
        organisationsNeeded
      }
      left {
        personId
        name
      }
      notes {
        id
        criterion
        text
        corrects
        writtenBy
        writtenAt
      }
      rescores {
        criterion
        score
        reason
        person
        reviewId
        mine
        counted
        simulated
      }
      ownRescores {
        criterion
        score
        reason
      }
      rescoresOpenedAt
      countedReviews
      determination {
        label
        transition
        reasons
        conditions {
          text
          owner
          dueOn
        }
        departure
        version
        writtenBy
        writtenAt
        finalisedBy
        finalisedAt
        tally {
          for
          against
          abstained
          elsewhere
        }
        quorum {
          present
          needed
          organisations
          organisationsNeeded
        }
        recusals
        sha256
        decision
        simulated
      }
      recused
      determinedVotes {
        person
        organisation
        vote
        motion
      }
      minorityViews {
        person
        text
      }
      ownMinorityView
      mayDetermine
      mayDissent
      mayMinute
      mayRescore
      mayOpen
    }
  }
`);

export const ADD_MINUTE = graphql(
  `
    mutation AddMinute($input: AddMinuteInput!) {
      addMinute(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const GIVE_RESCORE = graphql(
  `
    mutation GiveRescore($input: GiveRescoreInput!) {
      giveRescore(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const OPEN_RESCORES = graphql(
  `
    mutation OpenRescores($input: OpenRescoresInput!) {
      openRescores(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type ItemRead = ResultOf<typeof ITEM>['panelItem'];
