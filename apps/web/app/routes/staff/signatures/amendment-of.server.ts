import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { SIGNATURES } from '../../../texts/staff-sign.ts';
import type { Awaited as One } from './oldest-first.ts';

const AMENDED = graphql(`
  query AmendmentToSign($id: String!) {
    evaluation(id: $id) {
      id
      reference
      innovationName
      organisationName
      simulated
      stageTitle
      planAmendment {
        proposedBy
        proposedAt
      }
    }
  }
`);

/** The changed stop rule that waits on the plan of a pilot. Null: it was signed or withdrawn in this moment. */
export const amendmentOf = async (request: Request, id: string, dueAt: string | null): Promise<One | null> => {
  const { planAmendment, reference, innovationName, organisationName, stageTitle, simulated } = (await load(request, AMENDED, { id })).evaluation;
  if (!planAmendment) return null;
  const { proposedBy, proposedAt } = planAmendment;
  return { href: `/pilots/${id}/plan`, reference, innovationName, organisationName, stageTitle, simulated, label: SIGNATURES.stopRule, by: proposedBy, at: proposedAt, dueAt };
};
