import type { PlanContent } from '@waymark/domain/pilot';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { asMeasure } from './as-measure.ts';

const VERSIONS = graphql(`
  query PlanVersions($id: String!) {
    evaluation(id: $id) {
      planVersions {
        version
        signedAt
        signedBy
        secondSignedBy
        reason
        changes
        content
      }
      planAmendment {
        revision
        version
        reason
        changes
        proposedBy
        proposedAt
        own
      }
      settledAmendments {
        revision
        reason
        changes
        proposedBy
        proposedAt
        outcome
        settledBy
        settledAt
        settledReason
      }
    }
  }
`);

/**
 * Every version of a plan whole, oldest first, its measures as the page shows measures, the amendment that waits for its
 * second signature, and for staff those that wait no more: the pages of the plan alone have use for them.
 */
export const loadPlanVersions = async (request: Request, id: string) => {
  const { evaluation } = await load(request, VERSIONS, { id });
  const versions = (evaluation.planVersions ?? []).map((one) => ({ ...one, content: one.content as PlanContent }));
  const shown = versions.map(({ content, ...one }, at) => ({ ...one, parts: content.parts, measures: content.measures.map((measure) => asMeasure(measure, versions.slice(0, at + 1))) }));
  return { versions: shown, amendment: evaluation.planAmendment, settled: evaluation.settledAmendments ?? [] };
};

type ShownPlan = Awaited<ReturnType<typeof loadPlanVersions>>;
export type ShownVersion = ShownPlan['versions'][number];
export type ShownAmendment = NonNullable<ShownPlan['amendment']>;
export type ShownSettled = ShownPlan['settled'][number];
