import { stageOf, transitionsOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, submissionForm } from '../published.server.ts';
import { inTitles } from '../in-titles.ts';
import { rubricTitles } from '../rubric-titles.server.ts';
import { roleTitles } from '../role-titles.ts';
import { sinceProposal } from './since-proposal.server.ts';

const PROPOSAL = graphql(
  `
    query StandingProposal($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        version
        stage
        stageTitle
        simulated
        innovationName
        programmeId
        pipelineVersionId
        submissions {
          form
        }
        proposal {
          transition
          proposedBy
          at
          reason
          revision
          signatures
          conditions {
            text
            owner
            dueOn
          }
          questions
        }
        whatBlocks {
          transition
          blockers {
            code
            messageForStaff
            operands
          }
        }
      }
    }
  `,
  [MY_ROLES],
);

/** What is proposed and by whom, who has signed, and whether whoever looks may sign or take it back. */
export const loadProposal = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, PROPOSAL, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const { proposal } = evaluation;
  const stage = stageOf(definition, evaluation.stage);
  const transition = proposal && stage && transitionsOf(definition, stage).find((one) => one.id === proposal.transition);
  if (!proposal || !transition) return { evaluation, proposal: null };
  const mine = rolesIn(me, evaluation.programmeId);
  const signing = transition.guards.filter((guard) => guard.type === 'signedBy').map((guard) => guard.role ?? '');
  const pin = evaluation.submissions?.at(-1)?.form;
  const form = proposal.questions.length > 0 && pin ? await submissionForm(request, pin) : null;
  const labels = new Map(form?.sections.flatMap((section) => section.questions.map((question) => [question.id, question.label] as const)) ?? []);
  const titles = await rubricTitles(request, definition);
  const [proposed, ...later] = await sinceProposal(request, id);
  const signed = later.filter((event) => event.type === 'signed').map(({ by, at }) => ({ by, at }));
  return {
    evaluation,
    proposal: {
      ...proposal,
      label: transition.label,
      to: stageOf(definition, transition.to)?.title ?? transition.to,
      recordsConditions: transition.effects.includes('record-conditions'),
      letter: definition.letters.find((letter) => letter.key === transition.letterKey)?.title ?? null,
      questions: proposal.questions.map((question) => labels.get(question) ?? question),
      by: proposed?.by ?? 'Somebody',
      mine: proposal.proposedBy === me.id,
      /** Whoever proposes signs with it, where the signature is theirs to give. */
      signed: proposal.signatures > signed.length && proposed ? [{ by: proposed.by, at: proposed.at }, ...signed] : signed,
      needs: roleTitles(definition, signing),
      blockers: (evaluation.whatBlocks?.find((check) => check.transition === transition.id)?.blockers ?? []).map((blocker) => ({
        code: blocker.code,
        words: inTitles(blocker.messageForStaff ?? blocker.code, titles),
      })),
      maySign: holdsOne(mine, signing),
      mayWithdraw: holdsOne(mine, [...signing, ...transition.byRoles]),
    },
  };
};

export type ProposalRead = NonNullable<Awaited<ReturnType<typeof loadProposal>>['proposal']>;
