import { redirect } from 'react-router';
import type { Answers } from '@waymark/domain/forms';
import { SentDocuments } from '../../../components/evaluation/sent-documents.tsx';
import { SubmissionCopies } from '../../../components/evaluation/submission-copies.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { instant } from '../../../texts/dates.ts';
import { DIFFERENCES } from '../../../texts/differences.ts';
import { SENT_ANSWERS } from '../../../texts/check.ts';
import { InnovationFrame } from '../tracker/innovation-frame.tsx';
import { trackedOf } from '../tracker/tracker.server.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/sent-answers';
import { AnswerCards, sectionAnswers } from './answer-cards.tsx';
import { formUnder, questionsShown } from './draft.server.ts';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { shownAnswer } from './shown-answer.ts';

/** A version as it was sent, under the form that it was written under. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const { evaluation, frame } = await trackedOf(request, params.id);
  const submissions = evaluation?.submissions ?? [];
  const wanted = Number(searchParams.get('version'));
  const submission = submissions.find(({ revision }) => revision === wanted) ?? submissions.at(-1);
  if (!submission) throw redirect(`/innovations/${params.id}/answers`);
  const form = await formUnder(request, submission.form);
  const answers = submission.answers as Answers;
  return {
    frame,
    evaluationId: evaluation!.id,
    revision: submission.revision,
    sentAt: instant(submission.frozenAt),
    documents: submission.documents,
    versions: submissions.map(({ revision, frozenAt }) => ({ revision, words: SENT_ANSWERS.version(revision, instant(frozenAt)) })),
    sections: sectionAnswers(form.sections.map(({ id, title }) => ({ id, title, questions: questionsShown(form, id, answers) })), answers, new Set(), shownAnswer),
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, SENT_ANSWERS.title, loaderData?.frame.name)];

export default function SentAnswers({ loaderData: { frame, evaluationId, revision, sentAt, documents, versions, sections } }: Route.ComponentProps) {
  useForgetSent();
  return (
    <InnovationFrame frame={frame} page="answers">
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={SENT_ANSWERS.version(revision, sentAt)}>{SENT_ANSWERS.title}</PageHeading>
          <p>{SENT_ANSWERS.frozen}</p>
          {versions.length > 1 ? (
            <nav aria-label={SENT_ANSWERS.versions}>
              <ul className="nhsuk-list">
                {versions.map((version) => (
                  <li key={version.revision}>{version.revision === revision ? <strong>{version.words}</strong> : <a href={`?version=${version.revision}`}>{version.words}</a>}</li>
                ))}
              </ul>
              <p>
                <a href={`/innovations/${frame.id}/sent-answers/differences?from=${versions[versions.findIndex((one) => one.revision === revision) - 1]?.revision ?? versions[0]!.revision}&to=${revision}`}>{DIFFERENCES.link}</a>
              </p>
            </nav>
          ) : null}
          <SubmissionCopies evaluationId={evaluationId} revision={revision} />
          <SentDocuments documents={documents} />
          <AnswerCards sections={sections} />
        </div>
      </div>
    </InnovationFrame>
  );
}
