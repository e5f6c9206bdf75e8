import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const LEAVE_SITE = graphql(
  `
    mutation LeavePilotSite($input: LeavePilotSiteInput!) {
      leavePilotSite(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
