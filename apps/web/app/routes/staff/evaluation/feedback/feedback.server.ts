import { stageOf } from '@waymark/domain/pipeline';
import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { send } from '../../../../session/form.server.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { MY_ROLES, REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, rubricOf } from '../published.server.ts';
import { chosenIn } from './chosen-in.ts';

const TO_CHOOSE = graphql(
  `
    query FeedbackToChoose($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        decisions {
          id
          letter {
            title
            approvedAt
          }
        }
        reviews {
          id
          stage
          run
          rubric
          reviewer
          criteria
          gates
        }
        feedback {
          decision
          releasedAt
          simulated
          version
          available
          choices {
            reviewId
            scores
            reasons
            words {
              criterion
              text
            }
          }
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

const CHOOSE = graphql(
  `
    mutation ChooseFeedback($input: ChooseFeedbackInput!) {
      chooseFeedback(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What a letter takes along, with the reviews to choose from. @throws a 404 page where there is no such decision */
export const loadFeedback = async (request: Request, id: string, decisionId: string) => {
  const { me, evaluation } = await load(request, TO_CHOOSE, { id });
  const decision = evaluation.decisions?.find((one) => one.id === decisionId);
  if (!decision || !evaluation.feedback) throw new Response('', { status: 404 });
  const feedback = evaluation.feedback.find((one) => one.decision === decisionId) ?? null;
  const available = (evaluation.reviews ?? []).filter((review) => feedback?.available?.includes(review.id)).sort((a, b) => ((a.reviewer ?? '') < (b.reviewer ?? '') ? -1 : 1));
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const round = ({ stage, run }: { stage: string; run: number }): string => PANEL.round(stageOf(definition, stage)?.title ?? stage, run);
  const reviews = await Promise.all(available.map(async (review) => ({ id: review.id, reviewer: review.reviewer ?? '', round: round(review), criteria: await criteriaOf(request, review) })));
  return {
    innovationName: evaluation.innovationName,
    letter: decision.letter.title,
    feedback,
    reviews,
    approved: decision.letter.approvedAt !== null,
    mayChoose: holdsOne(rolesIn(me, evaluation.programmeId), ['coordinator', 'panel-chair']) && feedback?.releasedAt === null && decision.letter.approvedAt === null,
  };
};

export type FeedbackPage = Awaited<ReturnType<typeof loadFeedback>>;

/** The criteria that a review answers, in the order of its rubric, with what was written, and after them its gates. */
const criteriaOf = async (request: Request, { rubric: pin, criteria, gates }: { rubric: string; criteria: unknown; gates: unknown }) => {
  const given = { ...(criteria as object | null), ...(gates as object | null) } as Record<string, { reason?: string }>;
  const rubric = await rubricOf(request, pin);
  return [...rubric.criteria, ...rubric.gates].flatMap(({ id, title }) => (given[id] ? [{ id, title, reason: given[id].reason ?? '' }] : []));
};

/** Saves what is chosen, and comes back to its preview. */
export const chooseFeedback = async (request: Request, evaluationId: string, decisionId: string, form: FormData) => {
  const sent = await send(request, CHOOSE, { evaluationId, decisionId, expectedVersion: Number(textOf(form, 'version')), reviews: chosenIn(form), idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/evaluations/${evaluationId}/feedback/${decisionId}?done=feedback-chosen`) : refusedForm(form, sent.problems);
};
