import { documentDifferences } from '@waymark/domain/forms';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { submissionForm } from '../published.server.ts';
import { DIFFERENCES } from '../../../../texts/differences.ts';
import { frozenPacks } from '../../../guidance/frozen.server.ts';
import { answerSections, changesOnly, type AnswerSection } from './compare.ts';

const SUBMISSIONS = graphql(`
  query Revisions($id: String!) {
    evaluation(id: $id) {
      id
      innovationName
      submissions {
        revision
        form
        frozenAt
        answers
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
    }
  }
`);

type Answers = Readonly<Record<string, unknown>>;

/**
 * One revision of the answers, the newest unless the address names another, under the form that it was written under;
 * beside it what differs from a second one, where one is asked for.
 */
export const loadRevision = async (request: Request, id: string) => {
  const { evaluation } = await load(request, SUBMISSIONS, { id });
  const asked = new URL(request.url).searchParams;
  const submissions = evaluation.submissions ?? [];
  const shown = submissions.find(({ revision }) => String(revision) === asked.get('revision')) ?? submissions.at(-1);
  const other = submissions.find(({ revision }) => String(revision) === asked.get('compare') && revision !== shown?.revision);
  const revisions = submissions.map(({ revision, frozenAt }) => ({ revision, frozenAt }));
  if (!shown) return { evaluation: { id: evaluation.id, innovationName: evaluation.innovationName }, revisions, shown: null };
  const form = await submissionForm(request, shown.form);
  const sections = [
    ...answerSections(form, shown.answers as Answers, (other?.answers as Answers | undefined) ?? null),
    ...(await guidanceSections(request, shown.guidance, other ? other.guidance : null)),
  ];
  const changed = sections.reduce((sum, section) => sum + section.rows.filter((row) => row.before !== null || row.mark !== null).length, 0);
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    revisions,
    shown: {
      revision: shown.revision,
      form: shown.form,
      frozenAt: shown.frozenAt,
      comparedWith: other?.revision ?? null,
      onlyChanges: asked.has('changes'),
      changed,
      documents: shown.documents,
      changedDocuments: other ? documentDifferences(other.documents, shown.documents) : null,
      sections: other && asked.has('changes') ? changesOnly(sections) : sections,
    },
  };
};

type Guidance = readonly { pack: string; answers: unknown }[];

/** What was answered to guidance, as sections after those of the form. */
const guidanceSections = async (request: Request, shown: Guidance, other: Guidance | null): Promise<AnswerSection[]> => {
  const [now, before] = [await frozenPacks(request, shown), await frozenPacks(request, other ?? [])];
  return [...now, ...before.filter(({ form }) => !now.some((one) => one.form.id === form.id)).map((one) => ({ ...one, answers: {} }))].flatMap(({ form, answers }) => {
    const earlier = other ? (before.find((one) => one.form.id === form.id)?.answers ?? {}) : null;
    return answerSections(form, answers, earlier).map(({ id, title, rows }) => ({ id: `${form.id}-${id}`, title: DIFFERENCES.inPack(form.id, title), rows: rows.map((row) => ({ ...row, id: `${form.id}-${row.id}` })) }));
  });
};

export type RevisionRead = NonNullable<Awaited<ReturnType<typeof loadRevision>>['shown']>;
