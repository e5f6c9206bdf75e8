import type { Route } from './+types/register-entry';
import { localDateOf } from '@waymark/domain/calendar';
import { InsetText } from '../../components/content/inset-text.tsx';
import { SummaryList } from '../../components/content/summary-list.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { titled } from '../../shell/title.ts';
import { day } from '../../texts/dates.ts';
import { REGISTER } from '../../texts/register.ts';
import { InUse, RegisterConditions } from './register/entry-parts.tsx';
import { RegisterEvidence, RegisterReasons } from './register/entry-reasons.tsx';
import { loadEntry } from './register/register.server.ts';
import { StateTag } from './register/state-tag.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { entry, now } = await loadEntry(request, params.ref);
  return { entry, today: localDateOf(now) };
};

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [titled(matches, loaderData?.entry.name, REGISTER.title)];

/** One adoption, as it was told. Its address stays. */
export default function RegisterEntry({ loaderData: { entry, today } }: Route.ComponentProps) {
  return (
    <>
      <BackLink href="/register">{REGISTER.back}</BackLink>
      <PageHeading>{entry.name}</PageHeading>
      <p>
        <StateTag {...entry} />
      </p>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {entry.explanation ? (
            <InsetText>
              <p>{entry.explanation}</p>
            </InsetText>
          ) : null}
          {entry.simulated ? <p>{REGISTER.simulated}</p> : null}
          <SummaryList
            rows={[
              { key: REGISTER.by, value: entry.organisation },
              { key: REGISTER.reference, value: entry.reference },
              { key: REGISTER.decision, value: REGISTER.outcomes[entry.outcome] ?? entry.outcome },
              { key: REGISTER.decidedBy, value: entry.decidingBody },
              { key: REGISTER.announced, value: day(entry.announcedAt) },
              { key: REGISTER.state, value: REGISTER.since(entry.label, day(entry.since)) },
              { key: REGISTER.changed, value: day(entry.changedAt) },
            ]}
          />
          <RegisterReasons reasons={entry.reasons} />
          <RegisterEvidence evidence={entry.evidence} simulated={entry.simulated} />
          <RegisterConditions conditions={entry.conditions} today={today} />
          <InUse liveIn={entry.liveIn} state={entry.state} />
          <h2 className="nhsuk-heading-m">{REGISTER.about}</h2>
          <p>{REGISTER.aboutText}</p>
          <p>
            <a href={`/register/${entry.reference}.json`}>{REGISTER.asData}</a>
          </p>
        </div>
      </div>
    </>
  );
}
