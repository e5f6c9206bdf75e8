import { graphql, type ResultOf } from '../../../../graphql.ts';
import { MY_ROLES } from '../../frame/fragments.ts';

/** Everything that the summary of a case shows; a field that is not theirs to see who look is null. */
export const CASE = graphql(
  `
    query CaseSummary($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        simulated
        programmeId
        pipelineVersionId
        stage
        stageTitle
        run
        since
        limit {
          dueAt
          state
          workingDays
          used
        }
        clocks {
          id
          title
          workingDays
          paused
          byHolder {
            innovator
            reviewers
            service
          }
        }
        timeline {
          at
          title
          what
        }
        whatBlocks {
          transition
          label
          to
          byRoles
          automatic
          blockers {
            code
            messageForStaff
            operands
          }
          guards {
            guard
            passes
            operands
          }
        }
        proposal {
          transition
          at
          signatures
          revision
        }
        conditions {
          id
          text
          owner
          dueOn
          metAt
        }
        requests {
          id
          text
          answerBy
          closedAt
        }
        holds {
          id
          kind
          text
          openedAt
          closedAt
        }
        decisions {
          id
          transition
          decidedAt
          letter {
            title
            approvedAt
            releasedAt
          }
        }
        assignments {
          id
          person
          organisation
          role
          tracks
          state
          stage
          run
        }
        caseScore {
          score
          coverage
          statistic
          simulated
          agreement {
            status
            alpha
            low
            high
            reading
            criteria
            scores
            furthest
          }
          interval {
            status
            low
            high
            reviewers
            alone
          }
        }
        documents {
          id
        }
      }
    }
  `,
  [MY_ROLES],
);

export type CaseRead = ResultOf<typeof CASE>['evaluation'];
