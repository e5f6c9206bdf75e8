import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import type { Route } from './+types/item';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PANEL_ITEM } from '../../texts/panel-item.ts';
import { PANELS } from '../../texts/panels.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { actOnItem } from './item/act-on-item.server.ts';
import { DeterminationPart } from './item/determination-part.tsx';
import { ItemLinks } from './item/item-links.tsx';
import { readItem } from './item/item.server.ts';
import { MinutesPart } from './item/minutes-part.tsx';
import { ScoresPart } from './item/scores-part.tsx';
import { VotesLine } from './item/votes-line.tsx';
import { WhyNotPart } from './item/why-not-part.tsx';
import { Room } from './meeting/agenda-item.tsx';

/** Few items have it, or are scored anew. In no Suspense, which would hide it where there is no script. */
const CalibratedPart = lazy(async () => ({ default: (await import('../staff/portfolio/calibrated-part.tsx')).CalibratedPart }));
const RescoreForm = lazy(async () => ({ default: (await import('./item/rescore-form.tsx')).RescoreForm }));
const RescoresPart = lazy(async () => ({ default: (await import('./item/rescores-part.tsx')).RescoresPart }));

const key = (): string => crypto.randomUUID();

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ page: await readItem(request, params.id, params.itemId), keys: { minute: key(), rescore: key(), open: key(), dissent: key() } });

export const action = ({ request, params }: Route.ActionArgs) => actOnItem(request, `/panels/${params.id}/items/${params.itemId}`, params.itemId);

/** One item of an agenda: who is in the room, what the panel scored, what it says of it, and scores given anew. */
export default function Item({ loaderData: { page, keys }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const { problems, values } = actionData ?? {};
  const { item, scores } = page;
  const done = actionData ? undefined : PANEL_ITEM.done[asked.get('done') ?? ''];
  // what is final is read first, and printed first
  const final = item.determination?.finalisedAt != null;
  const determination = <DeterminationPart page={page} formKey={keys.dissent} values={values} problems={problems} />;
  return (
    <>
      <PageTitle title={`${item.innovationName}: ${page.meetingTitle}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/panels/${item.meetingId}`}>{PANELS.back}</BackLink>
      </div>
      <ProblemSummary key={keys.minute} problems={problems} fields={['text', 'score', 'reason', 'view']} />
      {done ? <NotificationBanner variant="success" heading={done} /> : null}
      <PageHeading caption={PANEL_ITEM.caption(item.number, page.meetingTitle)}>{item.innovationName}</PageHeading>
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        {item.reference} · {PANELS.stage(item.stageTitle, item.run)} {item.simulated ? <SimulatedMark /> : null}
      </p>
      <Room item={item} />
      {page.votes ? <VotesLine votes={page.votes} simulated={item.simulated} /> : null}
      <ItemLinks page={page} />
      <WhyNotPart why={page.why} meetingId={item.meetingId} />
      {final ? determination : null}
      {scores ? <ScoresPart scores={scores} simulated={item.simulated} /> : <p>{item.roundOpen ? PANEL_ITEM.scoring : PANEL_ITEM.notYours}</p>}
      {scores && page.calibrated ? <CalibratedPart calibrated={page.calibrated} score={scores.score} /> : null}
      {item.notes ? (
        <>
          <MinutesPart key={`m-${keys.minute}`} page={page} formKey={keys.minute} values={values} problems={problems} />
          {item.ownRescores && scores?.rescored !== false ? (
            <>
              <h2 className="nhsuk-heading-m">{PANEL_ITEM.rescores}</h2>
              {item.mayRescore ? <RescoreForm page={page} formKey={keys.rescore} values={values} problems={problems} /> : null}
              <RescoresPart page={page} formKey={keys.open} />
            </>
          ) : null}
          {final ? null : determination}
        </>
      ) : null}
    </>
  );
}
