import { randomUUID } from 'node:crypto';
import { BackTo } from '../back-to.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { Button } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DONE } from '../../../texts/innovator-done.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import { QuestionFields } from '../fields/question-fields.tsx';
import type { Route } from './+types/section';
import { Autosave } from '../../../drafts/autosave.tsx';
import { aboutConfidence, withChoices } from './choices.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { draftOf, questionsShown } from './draft.server.ts';
import { DO } from '../../../drafts/act-field.ts';
import { filesShown } from './files-shown.ts';
import { kindWords } from './kind-words.server.ts';
import { lapsingIn, withLapsing } from './lapsing-shown.server.ts';
import { readMark } from './read-mark.server.ts';
import { sectionAction } from './section-action.server.ts';
import { typedOf } from './typed.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { unfitProblems } from './unfit-problems.server.ts';
import { sectionPlace } from '../../../texts/task-list.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const draft = await draftOf(request, params.id);
  const { innovation, form, answers, written } = draft;
  const section = form.sections.find(({ id }) => id === params.sectionId);
  if (!section || innovation.access === 'view') throw new Response('', { status: section ? 403 : 404 });
  const questions = withChoices(questionsShown(form, section.id, answers));
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
    saved: innovation.draftVersion > 0 ? INNOVATOR.savedBy(instant(innovation.savedAt), innovation.savedBy) : null,
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = ({ request, params }: Route.ActionArgs) => sectionAction(request, params.id, params.sectionId);

export const shouldRevalidate = (): boolean => true;

export default function Section({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, name, section, about, typed, files, read, saved, done, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const questions = answer?.questions ?? loaderData.questions;
  const problems = answer?.problems ?? loaderData.problems;
  const page = `${section.id} ${answer?.key ?? key}`;
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
          {answer?.changed.length ? <ChangedMeanwhile questions={questions.filter((question) => answer.changed.includes(question.id))} answers={answer.theirs} /> : null}
          <FormFrame formKey={answer?.key ?? key} encType="multipart/form-data" autoComplete="off">
            <button className="nhsuk-u-visually-hidden" name={DO} value="continue" tabIndex={-1} aria-hidden="true" />
            <QuestionFields key={`fields ${page}`} questions={questions} about={about} typed={answer?.typed ?? typed} errors={errorsBy(problems)} files={files} kinds={loaderData.kinds} />
            <div className="nhsuk-button-group">
              <Button name={DO} value="continue">
                {INNOVATOR.continue}
              </Button>
              <Button name={DO} value="later" variant="secondary">
                {INNOVATOR.saveOnly}
              </Button>
            </div>
            {/* Below the buttons: a line that comes or goes would move them from under the pointer. It sticks to the foot of the screen. */}
            <Autosave key={`saving ${page}`} of={id} part={section.id} words={INNOVATOR} read={answer?.read ?? read} saved={saved} arrived={answer ?? null} />
          </FormFrame>
        </div>
      </div>
    </>
  );
}
