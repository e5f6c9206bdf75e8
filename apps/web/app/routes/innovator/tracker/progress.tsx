import { redirect } from 'react-router';
import { localDateOf } from '@waymark/domain/calendar';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { StageProgress } from '../../../components/evaluation/stage-progress.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { day } from '../../../texts/dates.ts';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';
import { DONE } from '../../../texts/innovator-done.ts';
import { Attention } from '../../documents/attention.tsx';
import { attention } from '../../documents/held.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/progress';
import { Conditions } from './conditions.tsx';
import { InnovationFrame } from './innovation-frame.tsx';
import { datesAhead } from './dates-ahead.ts';
import { daysOf } from './days-of.server.ts';
import { dayCount, daysRun, expectedLines } from './expected-lines.ts';
import { HelpCard } from './help-card.tsx';
import { LatestCard } from './latest-card.tsx';
import { latestOf } from './latest.ts';
import { Letters } from './letters-card.tsx';
import { NextCard } from './next-card.tsx';
import { OpenRequests } from './open-requests.tsx';
import { OwnSteps } from './own-steps.tsx';
import { PilotCard } from './pilot-card.tsx';
import { pilotPart } from './pilot-part.ts';
import { StageNotes } from './stage-notes.tsx';
import { trackedOf } from './tracker.server.ts';
import { WITHDRAWN } from './stage-facts.ts';
import { wayOf } from './way.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const number = searchParams.get('evaluation');
  const tracked = await trackedOf(request, params.id, number ? Number(number) : undefined);
  const { innovation, evaluation, definition, stage, frame, contact, now } = tracked;
  if (!evaluation || !definition || stage?.id === definition.startStage) throw redirect(`/innovations/${params.id}/answers${new URL(request.url).search}`);
  const decisions = evaluation.decisions ?? [];
  const mayAct = innovation.access !== 'view';
  const open = (evaluation.requests ?? []).filter(({ closedAt }) => !closedAt);
  const conditions = evaluation.conditions ?? [];
  const appealBy = mayAct ? evaluation.appealBy : null;
  const newest = evaluation.number === innovation.evaluations.at(-1)?.number;
  const days = await daysOf(request, newest ? tracked : await trackedOf(request, params.id));
  return {
    frame,
    contact,
    id: innovation.id,
    kind: evaluation.stage === WITHDRAWN ? WITHDRAWN : (stage?.kind ?? 'intake'),
    ended: stage?.kind === 'end',
    way: wayOf(definition, evaluation.stage, evaluation.timeline ?? [], decisions),
    dayCount: evaluation.expected ? dayCount(evaluation.expected) : '',
    days: daysRun(evaluation.expected),
    expected: expectedLines(evaluation.expected),
    since: day(evaluation.since),
    evaluationId: evaluation.id,
    pilot: pilotPart(definition, evaluation.timeline ?? [], stage, mayAct),
    dates: datesAhead({ requests: open, conditions, appealBy }),
    calendar: days.length > 0 ? `/innovations/${innovation.id}/days.ics` : null,
    latest: latestOf({ timeline: evaluation.timeline ?? [], start: definition.stages.find(({ id }) => id === definition.startStage)?.publicTitle, documents: (evaluation.documents ?? []).filter(({ id }) => innovation.documents.some((own) => own.id === id)) }),
    requests: open.map(({ id, text, answerBy }) => ({ id, text, answerBy })),
    letters: [...decisions].reverse().map(({ id, letter }) => ({ id, title: letter.title, decision: letter.body.decision, releasedAt: letter.releasedAt })),
    // The innovator's own step changes where it stands before its letter comes.
    current: (decisions.at(-1)?.letter.releasedAt ?? '') >= evaluation.since,
    conditions,
    mayAct,
    mayWithdraw: mayAct && newest && (evaluation.whatBlocks ?? []).some(({ transition, blockers }) => transition === 'withdraw' && blockers.length === 0),
    appealBy,
    maySendAgain: mayAct && newest && stage?.kind === 'end',
    mayCopy: innovation.access === 'owner',
    mayArchive: innovation.access === 'owner' && stage?.kind === 'end',
    mayLetPractise: innovation.access === 'owner' && stage?.kind === 'end' && (evaluation.submissions ?? []).length > 0 ? evaluation.number : null,
    // what was sent stays as it was: after an end no document needs anything
    attention: stage?.kind === 'end' ? null : attention(innovation.documents, localDateOf(now)),
    earlier: innovation.evaluations.filter(({ id }) => id !== evaluation.id).map(({ number: of, title }) => ({ number: of, title })),
    done: searchParams.get('done') ?? '',
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, INNOVATION_PAGES.progress, loaderData?.frame.name)];

export default function Progress({ loaderData }: Route.ComponentProps) {
  const { frame, contact, id, kind, ended, way, dayCount: count, days, expected, since, evaluationId, pilot, dates, calendar, latest, requests, letters, current, conditions, earlier, done, attention: _, ...may } = loaderData;
  useForgetSent();
  return (
    <InnovationFrame frame={frame} page="progress">
      {DONE[done] ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{INNOVATION_PAGES.progress}</PageHeading>
          <OpenRequests id={id} requests={requests} mayAnswer={may.mayAct} />
          <Attention words={loaderData.attention} href={`/innovations/${id}/documents`} />
          <StageProgress
            stages={way.map((stage) => ({
              name: stage.name,
              state: stage.state,
              when: stage.when || undefined,
              children: <StageNotes id={id} stage={stage} dayCount={stage.state === 'now' ? count : ''} days={days} />,
            }))}
          />
        </div>
        <div className="nhsuk-grid-column-one-third">
          <NextCard kind={kind} expected={expected} since={since} dates={dates} calendar={calendar} />
          {pilot ? <PilotCard id={evaluationId} part={pilot} /> : null}
          <LatestCard id={id} latest={latest} />
          <HelpCard id={id} contact={contact} mayWrite={may.mayAct} />
          <Letters id={id} letters={letters} current={current} ended={ended} />
          <Conditions conditions={conditions} />
          <OwnSteps id={id} {...may} earlier={earlier} />
        </div>
      </div>
    </InnovationFrame>
  );
}
