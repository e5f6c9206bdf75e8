import { graphql } from '../../../graphql.ts';
import { MY_ROLES } from '../../staff/frame/fragments.ts';

/** All that the pages of a pilot show. */
export const PILOT = graphql(
  `
    query Pilot($id: String!) {
      me {
        ...MyRoles
      }
      mySites {
        id
        evaluationId
      }
      installation {
        now
      }
      evaluation(id: $id) {
        id
        reference
        innovationId
        innovationName
        organisationName
        programmeId
        pipelineVersionId
        simulated
        stage
        stageTitle
        run
        version
        since
        dueAt
        sites {
          id
          organisation
          joinedAt
          leftAt
          leftReason
          lead
          leadGone
          earlierLeads {
            lead
            since
            until
            reason
          }
          lastDay
          successors
          joined {
            name
            lastDay
            into
            part
          }
        }
        measures {
          id
          name
          unit
          numerator
          denominator
          direction
          baseline
          baselineFrom
          baselineTo
          baselineSource
          breakdowns {
            name
            groups
          }
          target
          main
          stopComparison
          stopThreshold
          stopConsecutive
          lockedAt
        }
        readings {
          measureId
          siteId
          site
          month
          value
          numerator
          denominator
          version
          late
          baseline
          warning
          simulated
        }
        groupReadings {
          measureId
          siteId
          month
          breakdown
          group
          numerator
          denominator
          version
        }
        pilotPlan {
          revision
          inputs
          activities
          outputs
          outcomes
          assumptions
          difference
          expected
          workedOut
          plannedEnd
          plannedSites
        }
        planVersions {
          version
        }
        stopFirings {
          measureId
          siteId
          months
          planVersion
          stopComparison
          stopThreshold
          stopConsecutive
          hold
        }
        holds {
          id
          kind
          closedAt
        }
        rebases {
          id
          measureId
          siteId
          together
          month
          kind
          reason
          changedOn
          recordedAt
          recordedBy
          withdrawnAt
          withdrawnReason
        }
        incidents {
          id
          severity
          description
          reportedAt
          closedAt
          outcome
          siteId
          site
          reportedBy
          entries {
            id
            text
            writtenAt
            writtenBy
          }
        }
        pilotMoney {
          kind
          month
          cost
          saving
          version
        }
        residualRisk
        hazardMatrix
        documents {
          id
          kind
          fileName
          attachedAt
          validUntil
          site
          siteId
          simulated
          inConfidence
        }
      }
    }
  `,
  [MY_ROLES],
);
