import { isInConfidence } from '@waymark/domain/confidence';
import { pipelineFactsOf, questionsOf, type Form } from '@waymark/domain/forms';
import { stageOf } from '@waymark/domain/pipeline';
import { askedCriteria, isApplicable, type Criterion, type Gate, type GivenReview } from '@waymark/domain/rubric';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { answerLines } from '../answers/answer-text.ts';
import { rolesIn } from '../my-roles.ts';
import { definitionOf, rubricOf, submissionForm } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';

const TRIAGE = graphql(
  `
    query TriageDesk($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        stage
        run
        submissions {
          revision
          form
          answers
        }
        reviews {
          stage
          run
          mine
          submitted
          criteria
          gates
        }
      }
    }
  `,
  [MY_ROLES],
);

type Answers = Readonly<Record<string, unknown>>;

/** The triage rubric as it is asked of this case, with the answers to read first and what was recorded before. */
export const loadTriage = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, TRIAGE, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, evaluation.stage);
  const track = stage?.tracks[0];
  const head = { innovationName: evaluation.innovationName };
  if (stage?.kind !== 'triage' || !stage.rubric || !track) return { ...head, desk: null };
  const rubric = await rubricOf(request, stage.rubric);
  const submission = evaluation.submissions?.at(-1);
  const form = submission ? await submissionForm(request, submission.form) : null;
  const answers = (submission?.answers ?? {}) as Answers;
  const known = { answers, pipelineFacts: pipelineFactsOf(answers) };
  const before = evaluation.reviews?.find((review) => review.mine && review.stage === evaluation.stage && review.run === evaluation.run);
  const read = evidenceOf(form, answers);
  return {
    ...head,
    desk: {
      rubric: rubric.title,
      purpose: rubric.purpose,
      revision: submission?.revision ?? null,
      rule: rubric.justification,
      may: rolesIn(me, evaluation.programmeId).includes(track.role),
      who: roleTitles(definition, [track.role]),
      gates: rubric.gates
        .filter((gate) => gate.decidedByRoles.includes(track.role) && isApplicable(gate.applicableWhen, known.answers, known.pipelineFacts) !== false)
        .map((gate: Gate) => ({ id: gate.id, title: gate.title, question: gate.question, answers: gate.answers, evidence: read(gate.readFirst) })),
      criteria: askedCriteria(rubric, { tracks: [track.id] }, known).map((criterion: Criterion) => ({
        id: criterion.id,
        title: criterion.title,
        question: criterion.question,
        guidance: criterion.guidance ?? null,
        weight: criterion.weight,
        scale: criterion.scale,
        notApplicable: criterion.notApplicable.allowed,
        evidence: read(criterion.readFirst),
      })),
      questions: form ? questionsOf(form).map((question) => ({ id: question.id, label: question.label })) : [],
      before: before ? ({ criteria: before.criteria, gates: before.gates } as GivenReview) : null,
    },
  };
};

export type TriageDesk = NonNullable<Awaited<ReturnType<typeof loadTriage>>['desk']>;
export type AskedCriterion = TriageDesk['criteria'][number];
export type AskedGate = TriageDesk['gates'][number];

const evidenceOf = (form: Form | null, answers: Answers) => (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const question = form && questionsOf(form).find((one) => one.id === id);
    return question ? [{ id, label: question.label, lines: answerLines(question, answers[id]), confidential: isInConfidence(question, answers) }] : [];
  });
