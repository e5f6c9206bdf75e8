import { BackTo } from '../back-to.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { QUESTION } from '../../../texts/question.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import type { Route } from './+types/question';
import { AnswerForm } from './answer-form.tsx';
import { ChangedBeside } from './changed-beside.tsx';
import { questionAction } from './question-action.server.ts';
import { questionShown } from './question.server.ts';
import { questionPart } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { SentNotice } from './sent-notice.tsx';
import { savingWords } from './saving-words.ts';
import { sectionAddress } from './way-through.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => questionShown(request, params);

export const action = ({ request, params }: Route.ActionArgs) => questionAction(request, params);

export const shouldRevalidate = (): boolean => true;

export default function QuestionPage({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, name, section, question, questions, asked, back, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const [problems, whole] = useStillWrong(answer?.problems ?? loaderData.problems, answer?.key ?? key);
  const words = savingWords(loaderData.sent);
  return (
    <>
      <PageTitle words={question.label} about={name} wrong={problems.length > 0} />
      <BackTo href={back} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          {answer?.changed.length ? <ChangedBeside heading={QUESTION.changedMeanwhile} questions={questions.filter((one) => answer.changed.includes(one.id))} answers={answer.theirs} /> : null}
          <SentNotice sent={loaderData.sent} />
          {asked ? null : <InsetText>{QUESTION.hidden}</InsetText>}
          <AnswerForm of={id} part={questionPart(section.id, question.id)} words={{ ...words, autosaved: { ...words.autosaved, changed: QUESTION.changed } }} shown={loaderData} answer={answer} problems={problems} whole={whole} caption={section.title} />
          <p>
            <a href={sectionAddress(id, section.id)}>{QUESTION.seeSection}</a>
          </p>
        </div>
      </div>
    </>
  );
}
