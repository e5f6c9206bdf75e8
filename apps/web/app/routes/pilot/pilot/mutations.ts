import { graphql } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const ADD_SITE = graphql(
  `
    mutation AddPilotSite($input: AddPilotSiteInput!) {
      addPilotSite(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const AGREE_MEASURE = graphql(
  `
    mutation AgreeMeasure($input: AgreeMeasureInput!) {
      agreeMeasure(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const LOCK_MEASURES = graphql(
  `
    mutation LockMeasures($input: LockMeasuresInput!) {
      lockMeasures(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const RECORD_HAZARD_LOG = graphql(
  `
    mutation RecordHazardLog($input: RecordHazardLogInput!) {
      recordHazardLog(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const ACCEPT_RISK = graphql(
  `
    mutation AcceptResidualRisk($input: AcceptResidualRiskInput!) {
      acceptResidualRisk(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const RISK_NOT_APPLICABLE = graphql(
  `
    mutation ResidualRiskNotApplicable($input: ResidualRiskNotApplicableInput!) {
      residualRiskNotApplicable(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const ENTER_READINGS = graphql(
  `
    mutation EnterReadings($input: EnterReadingsInput!) {
      enterReadings(input: $input) {
        ... on ReadingsEntered {
          id
          replaced {
            measure
            site
            month
            version
            before
            value
            by
            at
          }
          stopRulesMet {
            measure
            site
            months
          }
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const UPLOAD_READINGS = graphql(
  `
    mutation UploadReadings($input: UploadReadingsInput!) {
      uploadReadings(input: $input) {
        ... on ReadingsUploaded {
          id
          entered
          corrected
          unchanged
          late
          groups
          refusedCount
          refusedRows {
            line
            field
            message
          }
          unsureCount
          unsureMark
          unsureRows {
            line
            field
            message
          }
          replaced {
            measure
            site
            month
            version
            before
            value
            by
            at
          }
          stopRulesMet {
            measure
            site
            months
          }
          missingCount
          missing {
            measure
            site
            month
          }
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const RECORD_MONEY = graphql(
  `
    mutation RecordPilotMoney($input: RecordPilotMoneyInput!) {
      recordPilotMoney(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const REPORT_INCIDENT = graphql(
  `
    mutation ReportIncident($input: ReportIncidentInput!) {
      reportIncident(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
export const CLOSE_INCIDENT = graphql(
  `
    mutation CloseIncident($input: CloseIncidentInput!) {
      closeIncident(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);
