import { BackTo } from '../back-to.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { QUESTION } from '../../../texts/question.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import type { Route } from './+types/question';
import { AnswerForm } from './answer-form.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { questionAction } from './question-action.server.ts';
import { questionShown } from './question.server.ts';
import { questionPart } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { sectionAddress } from './way-through.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => questionShown(request, params);

export const action = ({ request, params }: Route.ActionArgs) => questionAction(request, params);

export const shouldRevalidate = (): boolean => true;

/** What is said of a save: as of any page of questions, but that it is one answer. */
const SAVING = { ...INNOVATOR, autosaved: { ...INNOVATOR.autosaved, changed: QUESTION.changed } };

export default function QuestionPage({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, name, section, question, questions, asked, back, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const problems = answer?.problems ?? loaderData.problems;
  return (
    <>
      <PageTitle words={question.label} about={name} wrong={problems.length > 0} />
      <BackTo href={back} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          {answer?.changed.length ? <ChangedMeanwhile heading={QUESTION.changedMeanwhile} questions={questions.filter((one) => answer.changed.includes(one.id))} answers={answer.theirs} /> : null}
          {asked ? null : <InsetText>{QUESTION.hidden}</InsetText>}
          <AnswerForm of={id} part={questionPart(section.id, question.id)} words={SAVING} shown={loaderData} answer={answer} caption={section.title} />
          <p>
            <a href={sectionAddress(id, section.id)}>{QUESTION.seeSection}</a>
          </p>
        </div>
      </div>
    </>
  );
}
