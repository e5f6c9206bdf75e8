import { graphql, type ResultOf } from '../../../graphql.ts';
import { MY_ROLES } from '../../staff/frame/fragments.ts';

export const MEETINGS = graphql(
  `
    query PanelMeetings {
      me {
        ...MyRoles
      }
      panelMeetings {
        id
        title
        heldOn
        startsAt
        place
        ownState
      }
    }
  `,
  [MY_ROLES],
);

export const MEETING = graphql(`
  query PanelMeeting($id: String!) {
    panelMeeting(id: $id) {
      id
      programmeId
      title
      heldOn
      startsAt
      place
      called
      ownState
      mayConvene
      attendees {
        personId
        name
        organisation
        state
      }
      items {
        id
        meetingId
        number
        evaluationId
        reference
        innovationName
        simulated
        stageTitle
        run
        roundOpen
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
      }
    }
  }
`);

export const CANDIDATES = graphql(`
  query PanelCandidates($programmeId: String!) {
    panelCandidates(programmeId: $programmeId) {
      personId
      name
      organisation
    }
  }
`);

export const READY = graphql(`
  query PanelReady($programmeId: String!) {
    panelReadyEvaluations(programmeId: $programmeId) {
      evaluationId
      reference
      innovationName
      stageTitle
      simulated
    }
  }
`);

export const PROGRAMMES_TO_CALL = graphql(
  `
    query ProgrammesToCall {
      me {
        ...MyRoles
      }
      programmes {
        id
        name
      }
    }
  `,
  [MY_ROLES],
);

export type MeetingRead = ResultOf<typeof MEETING>['panelMeeting'];
export type ItemRead = NonNullable<MeetingRead['items']>[number];
