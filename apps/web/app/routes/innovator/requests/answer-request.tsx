import { randomUUID } from 'node:crypto';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../../../components/form/button.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { REQUEST } from '../../../texts/request.ts';
import { ChangedBeside } from '../answers/changed-beside.tsx';
import { DO } from '../../../drafts/act-field.ts';
import { Autosave } from '../../../drafts/autosave.tsx';
import { OfflineReason, useWhenOnline } from '../../../drafts/when-online.tsx';
import { requestTo } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import { QuestionFields } from '../fields/question-fields.tsx';
import type { Route } from './+types/answer-request';
import { answerAction } from './answer-action.server.ts';
import { requestShown } from './request.server.ts';

/** What goes along with the answer, which few requests have. In no Suspense, which would hide it where there is no script. */
const AnswersAlong = lazy(async () => ({ default: (await import('./answers-along.tsx')).AnswersAlong }));
const GoesAlong = lazy(async () => ({ default: (await import('../answers/goes-along.tsx')).GoesAlong }));
const WaitingSections = lazy(() => import('./waiting-sections.tsx'));

/** What is said of answers that save themselves: as of any page of questions, but for what is to be pressed. */
const SAVING = { ...INNOVATOR, autosaved: { ...INNOVATOR.autosaved, ...REQUEST.autosaved }, unkept: REQUEST.unkept, autosavedAt: REQUEST.autosavedAt };

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await requestShown(request, params.id, params.requestId)), key: randomUUID() });

export const action = ({ request, params }: Route.ActionArgs) => answerAction(request, params.id, params.requestId);

export const shouldRevalidate = (): boolean => true;

export default function AnswerRequest({ loaderData, actionData: came }: Route.ComponentProps) {
  const { id, requestId, name, reference, text, mayAnswer, answerBy, anyQuestion, closed, sections, parts, done, about, typed, files, documents, marks, along, read, saved, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const questions = answer?.questions ?? loaderData.questions;
  const [problems, whole] = useStillWrong(answer?.problems ?? loaderData.problems, answer?.key ?? key);
  const page = answer?.key ?? key;
  const of = requestTo(id, requestId);
  const { offline, button } = useWhenOnline();
  const held = Boolean(along?.unfit.length);
  const [waits, setWaits] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  const labels = new Map(questions.map((question) => [`q-${question.id}`, `${question.label}:`]));
  return (
    <>
      <PageTitle words={REQUEST.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} labelOf={(field) => labels.get(field)} />
          {answer || problems.length || done !== 'saved' ? null : <NotificationBanner variant="success" heading={REQUEST.saved} />}
          <PageHeading caption={`${reference} ${name}`}>{REQUEST.title}</PageHeading>
          <InsetText>
            <p className="wm-written">{text}</p>
          </InsetText>
          {closed ? (
            <WarningCallout heading={REQUEST.closed} headingLevel={2}>
              <p>{REQUEST.closedNext}</p>
            </WarningCallout>
          ) : (
            <p>
              {answerBy ? <strong>{REQUEST.by(answerBy)}</strong> : null} {REQUEST.paused}
            </p>
          )}
          {mayAnswer ? null : <p>{REQUEST.readOnly}</p>}
          {anyQuestion && !closed && mayAnswer ? (
            <nav aria-label={REQUEST.sections}>
              <p>{REQUEST.anyQuestion}</p>
              <ul className="nhsuk-list">
                {sections.map((one) => (
                  <li key={one.id}>
                    <a href={`/innovations/${id}/answers/${one.id}?request=${requestId}`}>{one.title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {answer?.changed.length ? <ChangedBeside questions={questions.filter(({ id: of }) => answer.changed.includes(of))} answers={answer.theirs} /> : null}
          {shown && mayAnswer ? (
            <Suspense fallback={null}>
              <WaitingSections innovation={id} parts={parts} tell={setWaits} />
            </Suspense>
          ) : null}
          {mayAnswer ? (
          <FormFrame formKey={answer?.key ?? key} encType="multipart/form-data" autoComplete="off">
            <button className="nhsuk-u-visually-hidden" name={DO} value={closed || waits || held ? '' : 'send'} tabIndex={-1} aria-hidden="true" onClick={button.onClick} />
            {questions.length > 0 ? (
              <>
                <h2 className="nhsuk-heading-m">{REQUEST.questions}</h2>
                <QuestionFields key={`fields ${page}`} questions={questions} about={about} typed={answer?.typed ?? typed} errors={errorsBy(problems)} files={files} kinds={loaderData.kinds} />
              </>
            ) : null}
            <Textarea key={`note ${page}`} id="note" name="note" label={REQUEST.note} labelSize="m" hint={REQUEST.noteHint} defaultValue={answer?.note} error={errorsBy(problems)['note']} />
            {closed || waits ? null : (
              <>
                {along ? <AnswersAlong {...along} /> : null}
                {documents.length > 0 ? <GoesAlong innovation={id} documents={documents} /> : null}
                {marks.lines.length > 0 ? (
                  <>
                    <h2 className="nhsuk-heading-m">{marks.heading}</h2>
                    <ul className="nhsuk-list nhsuk-list--bullet">
                      {marks.lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </>
                ) : null}
                {held ? null : (
                  <>
                    <p>{REQUEST.sendText}</p>
                    <OfflineReason offline={offline} />
                    <Button name={DO} value="send" {...button}>
                      {REQUEST.send}
                    </Button>
                  </>
                )}
              </>
            )}
            {/* Below the button: a line that comes or goes would move it from under the pointer. */}
            <Autosave
              key={`saving ${page}`}
              of={of}
              part="answers"
              words={SAVING}
              read={answer?.read ?? read}
              saved={questions.length > 0 ? saved : null}
              arrived={answer ?? null}
              whole={whole}
            />
          </FormFrame>
          ) : null}
        </div>
      </div>
    </>
  );
}
