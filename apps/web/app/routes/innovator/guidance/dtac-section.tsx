import { randomUUID } from 'node:crypto';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { lastSaved } from '../../../drafts/last-saved.ts';
import { dtacPart } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { DTAC_SECTION } from '../../../texts/dtac-section.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DONE } from '../../../texts/innovator-done.ts';
import { packSaved } from '../../../texts/pack-saving.ts';
import { questionsShown } from '../answers/draft.server.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { typedOf } from '../answers/typed.ts';
import { unfitProblems } from '../answers/unfit-problems.server.ts';
import { BackTo } from '../back-to.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/dtac-section';
import { guidedOf } from './guided.server.ts';
import { QuestionFields } from '../fields/question-fields.tsx';
import { dtacAction } from './pack-action.server.ts';
import { PackFields } from './pack-fields.tsx';
import { dtacForm } from './pack-forms.ts';
import { SectionDocuments } from './section-documents.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, documents, dtac } = await guidedOf(request, params.id);
  const section = dtac.pack.sections.find(({ id }) => id === params.sectionId);
  if (!section || innovation.access === 'view') throw new Response('', { status: section ? 403 : 404 });
  const form = dtacForm(dtac.pack);
  const questions = questionsShown(form, section.id, dtac.answers);
  return {
    id: innovation.id,
    name: innovation.name,
    section,
    questions,
    kinds: [...new Set(questions.flatMap(({ documentTypes = [] }) => documentTypes))],
    documents,
    typed: typedOf(questions, dtac.written),
    problems: unfitProblems(form, questions, dtac),
    read: readMark(questions, dtac.written),
    saved: dtac.saved && packSaved(lastSaved(dtac.saved)),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = ({ request, params }: Route.ActionArgs) => dtacAction(request, params.id, params.sectionId);

export const shouldRevalidate = (): boolean => true;

export default function DtacSection({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, name, section, kinds, documents, typed, read, saved, done, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const questions = answer?.questions ?? loaderData.questions;
  const [problems, whole] = useStillWrong(answer?.problems ?? loaderData.problems, answer?.key ?? key);
  return (
    <>
      <PageTitle words={section.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}/dtac`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} labelOf={(field) => questions.find((question) => [`q-${question.id}`, `q-${question.id}-day`].includes(field))?.label.concat(':')} />
          {!answer && problems.length === 0 && DONE[done] ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
          <PageHeading caption={DTAC_SECTION.place(name, section.id)}>{section.title}</PageHeading>
          {kinds.length > 0 ? <SectionDocuments innovation={id} kinds={kinds} documents={documents} /> : null}
          <PackFields innovation={id} part={dtacPart(section.id)} fields={QuestionFields} questions={questions} typed={typed} problems={problems} read={read} formKey={key} saved={saved} answer={answer} whole={whole} button={INNOVATOR.continue} />
        </div>
      </div>
    </>
  );
}
