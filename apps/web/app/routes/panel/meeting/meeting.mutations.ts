import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const CALL = graphql(
  `
    mutation CallPanelMeeting($input: CallPanelMeetingInput!) {
      callPanelMeeting(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const CHANGE = graphql(
  `
    mutation ChangePanelMeeting($input: ChangePanelMeetingInput!) {
      changePanelMeeting(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const SET_AGENDA = graphql(
  `
    mutation SetAgenda($input: SetAgendaInput!) {
      setAgenda(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const RECORD_ATTENDANCE = graphql(
  `
    mutation RecordAttendance($input: RecordAttendanceInput!) {
      recordAttendance(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
