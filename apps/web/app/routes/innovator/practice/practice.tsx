import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { Button } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { PRACTICE } from '../../../texts/practice.ts';
import { AnswerCards } from '../answers/answer-cards.tsx';
import { BackTo } from '../back-to.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Route } from './+types/practice';
import { changePractice, loadPractice } from './practice.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadPractice(request, params.id)), key: randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => data({ problems: await changePractice(request, params.id, await formOf(request)), key: randomUUID() as string }, { status: 422 });

/** Asks the owner whether reviewers may practise on a submission, in plain words and with all that they would read. */
export default function Practice({ loaderData: { id, name, reference, number, done, mayChange, givenAt, running, sections, mark, key }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle words={PRACTICE.title} about={name} wrong={Boolean(actionData)} />
      <BackTo href={`/innovations/${id}?evaluation=${number}`} />
      {PRACTICE.done[done] && !actionData ? <NotificationBanner variant="success" heading={PRACTICE.done[done]} /> : null}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={actionData?.problems ?? []} />
          <PageHeading caption={`${reference} ${name}`}>{PRACTICE.title}</PageHeading>
          {givenAt ? (
            <p>
              <strong>{PRACTICE.since(day(givenAt))}</strong>
            </p>
          ) : null}
          <p>{PRACTICE.lead}</p>
          <h2 className="nhsuk-heading-m">{PRACTICE.shownTitle}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {PRACTICE.shown.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <h2 className="nhsuk-heading-m">{PRACTICE.notShownTitle}</h2>
          <p>{PRACTICE.notShown}</p>
          <h2 className="nhsuk-heading-m">{PRACTICE.backTitle}</h2>
          <p>{PRACTICE.back}</p>
          {mayChange && (givenAt || !running) ? (
            <FormFrame formKey={actionData?.key ?? key}>
              <input type="hidden" name="read" value={mark} />
              <Button name="intent" value={givenAt ? 'take-back' : 'give'} variant={givenAt ? 'secondary' : undefined}>
                {givenAt ? PRACTICE.takeBack : PRACTICE.give}
              </Button>
            </FormFrame>
          ) : (
            <p>{mayChange ? PRACTICE.notYet : PRACTICE.owner}</p>
          )}
          <h2 className="nhsuk-heading-m">{PRACTICE.answers}</h2>
          <AnswerCards sections={sections} />
        </div>
      </div>
    </>
  );
}
