import { graphql, type ResultOf } from '../../../graphql.ts';

/** The case that an item hears: its reviews, votes and what reasons cite. */
export const HEARD = graphql(`
  query PanelHeard($id: String!, $meetingId: String!) {
    panelMeeting(id: $meetingId) {
      title
    }
    evaluation(id: $id) {
      pipelineVersionId
      holds {
        id
      }
      reviews {
        id
        reviewer
        person
        submitted
        revision
        submittedAt
        criteria
      }
      submissions {
        revision
        form
        answers
        frozenAt
        documents {
          id
        }
      }
      documents {
        id
        fileName
        attachedAt
        earlier {
          id
          fileName
          attachedAt
        }
      }
      votes {
        person
        vote
        motion
        counted
        stage
        run
      }
    }
  }
`);

export type HeardRead = ResultOf<typeof HEARD>['evaluation'];
