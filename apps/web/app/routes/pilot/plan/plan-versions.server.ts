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
        reason
        changes
        content
      }
    }
  }
`);

/** Every version of a plan whole, oldest first, its measures as the page shows measures: the page of the plan alone has use for them. */
export const loadPlanVersions = async (request: Request, id: string) => {
  const { evaluation } = await load(request, VERSIONS, { id });
  const versions = (evaluation.planVersions ?? []).map((one) => ({ ...one, content: one.content as PlanContent }));
  return versions.map(({ content, ...one }, at) => ({ ...one, parts: content.parts, measures: content.measures.map((measure) => asMeasure(measure, versions.slice(0, at + 1))) }));
};

export type ShownVersion = Awaited<ReturnType<typeof loadPlanVersions>>[number];
