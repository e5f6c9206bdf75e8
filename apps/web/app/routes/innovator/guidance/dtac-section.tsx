import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import type { Question } from '@waymark/domain/forms';
import { formOfDtac, type DtacPack } from '@waymark/domain/guidance';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { DTAC } from '../../../texts/guidance.ts';
import { DONE, INNOVATOR } from '../../../texts/innovator.ts';
import { questionsShown } from '../answers/draft.server.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { BackTo } from '../back-to.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/dtac-section';
import { answeredTo, guidedOf } from './guided.server.ts';
import { QuestionFields } from '../fields/question-fields.tsx';
import { PackFields } from './pack-fields.tsx';
import { saveGuidance } from './save-guidance.server.ts';
import { SectionDocuments } from './section-documents.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, documents, dtac } = await guidedOf(request, params.id);
  const section = dtac.pack.sections.find(({ id }) => id === params.sectionId);
  if (!section || innovation.access === 'view') throw new Response('', { status: section ? 403 : 404 });
  const questions = helped(dtac.pack, questionsShown(formOfDtac(dtac.pack), section.id, dtac.answers));
  return {
    id: innovation.id,
    name: innovation.name,
    section,
    questions,
    kinds: [...new Set(questions.flatMap(({ documentTypes = [] }) => documentTypes))],
    documents,
    answers: Object.fromEntries(questions.map(({ id }) => [id, dtac.answers[id]])),
    read: readMark(questions, dtac.answers),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const fields = await formOf(request);
  const { pack, answers, version } = await answeredTo<DtacPack>(request, params.id, 'dtac');
  const form = formOfDtac(pack);
  const before = String(fields.get('asked') ?? '').split(' ');
  const notTaken = await saveGuidance(request, fields, { innovationId: params.id, pack: 'dtac', form, saved: answers, version });
  if (notTaken) return notTaken;
  const after = await answeredTo<DtacPack>(request, params.id, 'dtac');
  const more = questionsShown(form, params.sectionId, after.answers).find(({ id }) => !before.includes(id));
  throw redirect(more ? `/innovations/${params.id}/dtac/${params.sectionId}?done=more#q-${more.id}` : `/innovations/${params.id}/dtac?done=saved`);
};

/** What helps with a question: that our reading of it is in doubt, or that it need not apply. */
const helped = (pack: DtacPack, questions: Question[]): Question[] =>
  questions.map((question) => {
    const { doubt = null } = pack.questions.find(({ id }) => id === question.id) ?? {};
    return { ...question, help: [doubt ? DTAC.doubt : '', question.requiredForSubmission ? '' : DTAC.leaveEmpty].filter(Boolean).join(' ') };
  });

export default function DtacSection({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, section, questions, kinds, documents, answers, read, done, key } = loaderData;
  const problems = actionData?.problems ?? [];
  return (
    <>
      <PageTitle words={section.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}/dtac`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} labelOf={(field) => questions.find((question) => [`q-${question.id}`, `q-${question.id}-day`].includes(field))?.label.concat(':')} />
          {!actionData && DONE[done] ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
          <PageHeading caption={DTAC.place(name, section.id)}>{section.title}</PageHeading>
          {kinds.length > 0 ? <SectionDocuments innovation={id} kinds={kinds} documents={documents} /> : null}
          <PackFields fields={QuestionFields} questions={questions} answers={answers} read={read} formKey={key} notTaken={actionData} button={INNOVATOR.continue} />
        </div>
      </div>
    </>
  );
}
