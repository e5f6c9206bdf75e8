import type { Route } from './+types/answers';
import { DocumentDifferences } from '../../../components/evaluation/document-differences.tsx';
import { SentDocuments } from '../../../components/evaluation/sent-documents.tsx';
import { SubmissionCopies } from '../../../components/evaluation/submission-copies.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { instant } from '../../../texts/dates.ts';
import { ANSWERS } from '../../../texts/staff-record.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { AnswerList } from './answers/answer-list.tsx';
import { RevisionChoice } from './answers/revision-choice.tsx';
import { loadRevision } from './answers/revisions.server.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => loadRevision(request, params.id);

export default function Answers({ loaderData: { evaluation, revisions, shown } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`${ANSWERS.title}: ${evaluation.innovationName}`} />
      <PageHeading>{ANSWERS.title}</PageHeading>
      {shown ? (
        <>
          <p>
            {ANSWERS.revision(shown.revision)}. {ANSWERS.frozen(instant(shown.frozenAt))}. {ANSWERS.form(shown.form)}.
          </p>
          {revisions.length > 1 ? <RevisionChoice revisions={revisions} shown={shown} /> : null}
          {shown.comparedWith === null ? null : (
            <p>
              <strong>{shown.changed === 0 ? ANSWERS.noChanges(shown.revision, shown.comparedWith) : ANSWERS.changed(shown.changed, shown.comparedWith)}</strong>
            </p>
          )}
          <SubmissionCopies evaluationId={evaluation.id} revision={shown.revision} />
          {shown.changedDocuments ? <DocumentDifferences changed={shown.changedDocuments} from={shown.comparedWith!} to={shown.revision} /> : null}
          <SentDocuments documents={shown.documents} />
          <AnswerList sections={shown.sections} />
        </>
      ) : (
        <p>{ANSWERS.none}</p>
      )}
    </>
  );
}
