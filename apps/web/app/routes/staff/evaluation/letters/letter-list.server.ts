import { needsPublicReasons, publishesDecision } from '@waymark/domain/pipeline';
import { publicEvidence, type PilotReport } from '@waymark/domain/pilot';
import { REGISTER } from '../../../../texts/register.ts';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';

const LETTERS = graphql(
  `
    query DecisionsAndLetters($id: String!) {
      me {
        id
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        simulated
        programmeId
        pipelineVersionId
        version
        pilotReport {
          standing
          content
        }
        decisions {
          id
          outcome
          transition
          reason
          decidedAt
          decidedBy
          letterBy
          evidence
          letter {
            key
            title
            body {
              decision
              reasons
              next
              publicReasons
            }
            approvedAt
            releasedAt
          }
        }
        feedback {
          decision
          simulated
          version
          reviews {
            reviewer
            stage
            criteria {
              title
              answer
              anchor
              words
            }
            gates {
              title
              answer
              words
            }
          }
        }
      }
    }
  `,
  [MY_ROLES],
);

/** The evidence that is published with an adoption, as everybody will read it: whoever approves the letter reads it first. */
const toldOfPilot = (report: { standing: string; content: unknown } | null): string[] => {
  if (report?.standing !== 'frozen' || !report.content) return [];
  const evidence = publicEvidence(report.content as PilotReport);
  return [REGISTER.evidenceSentence(evidence), ...evidence.measures.map(({ name, verdict }) => `${name}: ${verdict}`)];
};

/** Decisions, newest first, each with its letter, where it stands and what whoever looks may do with it. */
export const loadLetters = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, LETTERS, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const mine = rolesIn(me, evaluation.programmeId);
  const { entersBy } = definition.publicRegister;
  const all = evaluation.decisions ?? [];
  const told = toldOfPilot(evaluation.pilotReport);
  const labels = new Map([...definition.stages.flatMap((stage) => stage.transitions), ...definition.globalTransitions].map(({ id: step, label }) => [step, label]));
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName, simulated: evaluation.simulated },
    decisions: all
      .map((decision) => {
        const { approvedBy = [], releasedBy = [] } = definition.letters.find(({ key }) => key === decision.letter.key) ?? {};
        const open = !decision.letter.releasedAt;
        const waits = open && !decision.letter.approvedAt;
        const needsReasons = needsPublicReasons(definition, all, decision);
        const lacksReasons = waits && needsReasons && !decision.letter.body.publicReasons;
        return {
          ...decision,
          /** Of the evaluation, as it was read: somebody who wrote since is told of, and not written over. */
          version: evaluation.version,
          evidence: undefined,
          /** Something was frozen with it, and whoever looks may read it. */
          hasEvidence: decision.evidence !== null,
          feedback: evaluation.feedback?.find((one) => one.decision === decision.id) ?? null,
          label: labels.get(decision.transition ?? '') ?? decision.letter.title,
          state: decision.letter.releasedAt ? ('released' as const) : decision.letter.approvedAt ? ('approved' as const) : ('decided' as const),
          publishes: publishesDecision(definition, all, decision),
          needsReasons,
          /** It cannot be approved. One that was approved before this was asked for can be released. */
          lacksReasons,
          /** What the register will tell of the pilot, word for word. */
          told: open && entersBy.includes(decision.outcome) ? told : [],
          approvers: roleTitles(definition, approvedBy),
          releasers: roleTitles(definition, releasedBy),
          mayWrite: open && holdsOne(mine, [...approvedBy, ...releasedBy]),
          mayApprove: waits && !lacksReasons && decision.letterBy !== me.id && holdsOne(mine, approvedBy),
          /** Whoever looks might approve it, had they not written it. */
          ownToApprove: waits && !lacksReasons && decision.letterBy === me.id && holdsOne(mine, approvedBy),
          mayRelease: open && Boolean(decision.letter.approvedAt) && holdsOne(mine, releasedBy),
        };
      })
      .reverse(),
  };
};

export type LetterRead = Awaited<ReturnType<typeof loadLetters>>['decisions'][number];
