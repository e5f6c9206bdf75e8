import { hasPanel, stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { mayAsk } from '../../staff/evaluation/may-ask.ts';
import { rolesIn } from '../../staff/evaluation/my-roles.ts';
import { MY_ROLES } from '../../staff/frame/fragments.ts';
import { definitionOf, rubricOf, submissionForm } from '../../staff/evaluation/published.server.ts';
import { askedItems } from './asked.ts';
import { givenOf } from './given.ts';
import { MY_REVIEWS, type MyReview } from './mine.query.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

const CASE = graphql(`
  query ReviewedCase($id: String!) {
    me {
      ...MyRoles
    }
    installation {
      now
    }
    ownDeclaration {
      interests {
        nature
      }
    }
    evaluation(id: $id) {
      id
      programmeId
      pipelineVersionId
      stage
      run
      holds {
        id
      }
      requests {
        text
        revision
        answer
      }
      submissions {
        revision
        form
        answers
        frozenAt
        guidance {
          pack
          answers
        }
        documents {
          id
          kind
          fileName
          sizeBytes
          sha256
          validUntil
          version
          replaces
          inConfidence
        }
      }
      documents {
        id
        kind
        fileName
        sizeBytes
        simulated
        inConfidence
        attachedAt
        earlier {
          id
          fileName
          attachedAt
        }
      }
    }
  }
`, [MY_ROLES]);

/** One's own review by its assignment. @throws a 404 page where it is not, or no longer, theirs */
export const myReview = async (request: Request, assignmentId: string): Promise<MyReview> => {
  const { myReviews } = await load(request, MY_REVIEWS);
  const found = myReviews.find((review) => review.assignmentId === assignmentId);
  if (!found) throw new Response(PROBLEMS.notYourReview, { status: 404 });
  return found;
};

/** A review with what it rests on: the rubric of its stage, what is asked, the newest answers and the documents. */
export const loadReview = async (request: Request, assignmentId: string) => {
  const mine = await myReview(request, assignmentId);
  const { me, installation, ownDeclaration, evaluation } = await load(request, CASE, { id: mine.evaluationId });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, mine.stage);
  const pin = mine.rubric ?? stage?.rubric;
  const rubric = pin ? await rubricOf(request, pin) : null;
  const submission = evaluation.submissions?.at(-1);
  const answers = (submission?.answers ?? {}) as Record<string, unknown>;
  const form = submission ? await submissionForm(request, submission.form) : null;
  return {
    mine,
    /** What the clock of the installation says. */
    now: installation.now,
    stage: { id: mine.stage, title: stage?.title ?? mine.stage, kind: stage?.kind ?? ('review' as const), panel: hasPanel(stage) },
    definition,
    /** Whether they stand to the evaluation as one of its staff, besides their seat. */
    staff: evaluation.holds !== null,
    /** Whether they may ask the innovator for information. */
    mayAsk: mayAsk(definition, rolesIn(me, evaluation.programmeId)),
    /** Whether the evaluation is still in the stage run that the seat is in. */
    here: evaluation.stage === mine.stage && evaluation.run === mine.run,
    /** How many interests they have declared; null: they have not said. */
    interests: ownDeclaration ? ownDeclaration.interests.length : null,
    /** Whether the evaluation has ended: there is nothing to step back from. */
    ended: stageOf(definition, evaluation.stage)?.kind === 'end',
    rubric,
    items: rubric ? askedItems(rubric, mine, answers) : [],
    given: givenOf(mine),
    answers,
    form,
    revision: submission?.revision ?? null,
    submissions: evaluation.submissions ?? [],
    requests: evaluation.requests ?? [],
    documents: evaluation.documents ?? [],
  };
};

export type LoadedReview = Awaited<ReturnType<typeof loadReview>>;

/** What the identity bar of a review shows. */
export const frameOf = ({ mine, stage, mayAsk: asks, revision, interests, ended }: Pick<LoadedReview, 'mine' | 'stage' | 'mayAsk' | 'revision' | 'interests' | 'ended'>) => ({
  assignmentId: mine.assignmentId,
  evaluationId: mine.evaluationId,
  mayAsk: asks,
  reference: mine.reference,
  organisation: mine.organisationName,
  name: mine.innovationName,
  simulated: mine.simulated,
  stage,
  interests,
  dueAt: mine.open ? mine.dueAt : null,
  state: mine.state,
  open: mine.open,
  /** Whether there is an earlier revision to compare with. */
  revised: (revision ?? 1) > 1,
  /** The newest revision: what the pages show. */
  revision,
  /** The revision that the review was written on. */
  restsOn: mine.revision,
  newerRevision: mine.newerRevision,
  reopened: mine.reopened,
  ended,
  voting: stage.panel && mine.tracks.length > 0 && mine.state !== 'invited',
});

export type ReviewIdentity = ReturnType<typeof frameOf>;
