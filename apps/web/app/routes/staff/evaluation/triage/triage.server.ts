import { isInConfidence } from '@waymark/domain/confidence';
import { pipelineFactsOf, questionsOf, type Form } from '@waymark/domain/forms';
import { stageOf } from '@waymark/domain/pipeline';
import { askedCriteria, isApplicable, type Criterion, type Gate } from '@waymark/domain/rubric';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { givenOf } from '../../../reviewer/review/given.ts';
import { citedNow, namedDocuments, staleWords } from '../../../reviewer/review/stale-cited.ts';
import { answerLines } from '../answers/answer-text.ts';
import { rolesIn } from '../my-roles.ts';
import { definitionOf, rubricOf, submissionForm } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';
import { keptAs, shownCitations } from './kept-citations.ts';
import { keptWords } from './kept-words.ts';

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
          frozenAt
          documents {
            id
          }
        }
        documents {
          id
          fileName
          attachedAt
          earlier {
            id
            fileName
            attachedAt
          }
        }
      }
      myReviews {
        evaluationId
        stage
        run
        version
        revision
        submittedAt
        criteria
        gateAnswers
      }
    }
  `,
  [MY_ROLES],
);

type Answers = Readonly<Record<string, unknown>>;

/** The triage rubric as it is asked of this case, with the answers to read first and what was recorded before. */
export const loadTriage = async (request: Request, id: string) => {
  const { me, evaluation, myReviews } = await load(request, TRIAGE, { id });
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
  const mine = myReviews.find((review) => review.evaluationId === evaluation.id && review.stage === evaluation.stage && review.run === evaluation.run);
  const before = mine && mine.version > 0 ? givenOf(mine) : null;
  const questions = form ? questionsOf(form).map((question) => ({ id: question.id, label: question.label })) : [];
  const named = namedDocuments({ documents: evaluation.documents ?? [] });
  const criteria = askedCriteria(rubric, { tracks: [track.id] }, known);
  const read = evidenceOf(form, answers);
  const staleIn = (criterion: string) =>
    staleWords(before?.criteria[criterion]?.citations ?? [], {
      criterion,
      revision: mine?.revision ?? null,
      submissions: evaluation.submissions ?? [],
      now: citedNow(answers, { documents: evaluation.documents ?? [] }, evaluation.submissions ?? [], mine?.submittedAt ?? null),
      words: (citation) => keptWords(keptAs(citation), { questions, named }),
    });
  return {
    ...head,
    desk: {
      /** The run of the stage: what was written for another comes back to none. */
      run: `${evaluation.stage}~${evaluation.run}`,
      rubric: rubric.title,
      purpose: rubric.purpose,
      revision: submission?.revision ?? null,
      rule: rubric.justification,
      may: rolesIn(me, evaluation.programmeId).includes(track.role),
      who: roleTitles(definition, [track.role]),
      gates: rubric.gates
        .filter((gate) => gate.decidedByRoles.includes(track.role) && isApplicable(gate.applicableWhen, known.answers, known.pipelineFacts) !== false)
        .map((gate: Gate) => ({ id: gate.id, title: gate.title, question: gate.question, answers: gate.answers, evidence: read(gate.readFirst) })),
      criteria: criteria.map((criterion: Criterion) => ({
        id: criterion.id,
        title: criterion.title,
        question: criterion.question,
        guidance: criterion.guidance ?? null,
        weight: criterion.weight,
        scale: criterion.scale,
        notApplicable: criterion.notApplicable.allowed,
        evidence: read(criterion.readFirst),
        kept: shownCitations(before?.criteria[criterion.id]?.citations ?? [], read(criterion.readFirst).map((one) => one.id)).kept,
      })),
      questions,
      named,
      before,
      /** The version that this page has read; 0: nothing is recorded. */
      version: mine?.version ?? 0,
      stale: before ? criteria.map(({ id: criterion, title }) => ({ field: `criteria.${criterion}`, title, stale: staleIn(criterion) })) : [],
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
