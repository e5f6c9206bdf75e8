import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const ADD_INCIDENT_ENTRY = graphql(
  `
    mutation AddIncidentEntry($input: AddIncidentEntryInput!) {
      addIncidentEntry(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const CHANGE_SITE_LEAD = graphql(
  `
    mutation ChangeSiteLead($input: ChangeSiteLeadInput!) {
      changeSiteLead(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
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

export const RECORD_REBASE = graphql(
  `
    mutation RecordRebase($input: RecordRebaseInput!) {
      recordRebase(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const WITHDRAW_REBASE = graphql(
  `
    mutation WithdrawRebase($input: WithdrawRebaseInput!) {
      withdrawRebase(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const SAVE_PLAN = graphql(
  `
    mutation SavePilotPlan($input: SavePilotPlanInput!) {
      savePilotPlan(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const AMEND_PLAN = graphql(
  `
    mutation AmendPilotPlan($input: AmendPilotPlanInput!) {
      amendPilotPlan(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const SIGN_AMENDMENT = graphql(
  `
    mutation SignPlanAmendment($input: SignPlanAmendmentInput!) {
      signPlanAmendment(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const WITHDRAW_AMENDMENT = graphql(
  `
    mutation WithdrawPlanAmendment($input: WithdrawPlanAmendmentInput!) {
      withdrawPlanAmendment(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const ENTER_GROUPS = graphql(
  `
    mutation EnterGroupReadings($input: EnterGroupReadingsInput!) {
      enterGroupReadings(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
