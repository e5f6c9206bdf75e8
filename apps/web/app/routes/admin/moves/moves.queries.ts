import { graphql, type ResultOf } from '../../../graphql.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

export const PLANS = graphql(`
  query MigrationPlans($programmeId: String!) {
    migrationPlans(programmeId: $programmeId) {
      id
      fromPin
      toPin
      clocks
      reason
      mine
      draftedBy
      draftedAt
      signedBy
      signedAt
      withdrawnBy
      withdrawnAt
      withdrawnReason
      mayWithdraw
      stageMap {
        from
        to
      }
    }
  }
`);

const MOVE_FIELDS = graphql(`
  fragment MoveFields on MigrationMove @_unmask {
    evaluationId
    reference
    simulated
    stage
    becomes
    state
    reasons
    opens
    closes
  }
`);

export const PLANNED = graphql(
  `
    query MigrationMoves($planId: String!) {
      migrationMoves(planId: $planId) {
        ...MoveFields
      }
    }
  `,
  [MOVE_FIELDS],
);

export const TRY = graphql(
  `
    query DryRunMigration($route: MigrationRouteInput!) {
      dryRunMigration(route: $route) {
        ...MoveFields
      }
    }
  `,
  [MOVE_FIELDS],
);

export const DRAFT = graphql(
  `
    mutation DraftMigrationPlan($input: DraftMigrationPlanInput!) {
      draftMigrationPlan(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const SIGN = graphql(
  `
    mutation SignMigrationPlan($input: MigrationPlanInput!) {
      signMigrationPlan(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export const WITHDRAW = graphql(
  `
    mutation WithdrawMigrationPlan($input: WithdrawMigrationPlanInput!) {
      withdrawMigrationPlan(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type Plan = ResultOf<typeof PLANS>['migrationPlans'][number];
export type Move = ResultOf<typeof PLANNED>['migrationMoves'][number];
