import { randomUUID } from 'node:crypto';
import { BackTo } from '../back-to.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { DONE } from '../../../texts/innovator-done.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import type { Route } from './+types/section';
import { AnswerForm } from './answer-form.tsx';
import { aboutConfidence, withChoices } from './choices.ts';
import { ChangedBeside } from './changed-beside.tsx';
import { draftOf, questionsShown } from './draft.server.ts';
import { filesShown } from './files-shown.ts';
import { kindWords } from './kind-words.server.ts';
import { lapsingIn, withLapsing } from './lapsing-shown.server.ts';
import { newestSaveOf } from './newest-save.server.ts';
import { readMark } from './read-mark.server.ts';
import { sectionAction } from './section-action.server.ts';
import { savedLine, sentAlready } from './sent-already.server.ts';
import { SentNotice } from './sent-notice.tsx';
import { savingWords } from './saving-words.ts';
import { typedOf } from './typed.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { unfitProblems } from './unfit-problems.server.ts';
import { sectionPlace } from '../../../texts/section-place.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const draft = await draftOf(request, params.id);
  const { innovation, form, answers, written } = draft;
  const section = form.sections.find(({ id }) => id === params.sectionId);
  if (!section || innovation.access === 'view') throw new Response('', { status: section ? 403 : 404 });
  const questions = withChoices(questionsShown(form, section.id, answers));
  const sent = await sentAlready(request, innovation, questionsShown(form, section.id, answers));
  const place = form.sections.indexOf(section) + 1;
  return {
    id: innovation.id,
    name: innovation.name,
    section: { id: section.id, title: section.title, intro: section.intro, place, of: form.sections.length },
    questions,
    about: aboutConfidence,
    typed: typedOf(questions, written),
    problems: unfitProblems(form, questions, draft),
    kinds: kindWords(section.questions),
    files: withLapsing(filesShown(questions, answers), lapsingIn(draft), draft.now),
    read: readMark(questions, written),
    sent,
    saved: savedLine(draft, sent),
    newest: newestSaveOf({ innovation, installation: draft }),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = ({ request, params }: Route.ActionArgs) => sectionAction(request, params.id, params.sectionId);

export const shouldRevalidate = (): boolean => true;

export default function Section({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, name, section, done, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const questions = answer?.questions ?? loaderData.questions;
  const [problems, whole] = useStillWrong(answer?.problems ?? loaderData.problems, answer?.key ?? key);
  return (
    <>
      <PageTitle words={section.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}/answers`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} labelOf={(field) => questions.find((question) => `q-${question.id}` === field)?.label.concat(':')} />
          {answer?.changed.length || problems.length || !DONE[done] ? null : <NotificationBanner variant="success" heading={DONE[done]} />}
          <PageHeading caption={sectionPlace(name, section.place, section.of)}>{section.title}</PageHeading>
          <p>{section.intro}</p>
          <SentNotice sent={loaderData.sent} />
          {answer?.changed.length ? <ChangedBeside questions={questions.filter((question) => answer.changed.includes(question.id))} answers={answer.theirs} /> : null}
          <AnswerForm of={id} part={section.id} words={savingWords(loaderData.sent)} shown={loaderData} answer={answer} problems={problems} whole={whole} />
        </div>
      </div>
    </>
  );
}
