import type { Route } from './+types/assurance';
import { PageHeading } from '../../../components/page-heading.tsx';
import { day } from '../../../texts/dates.ts';
import { ASSURANCE, DTAC, GUIDANCE } from '../../../texts/guidance.ts';
import { AssessedElsewhere } from '../../passport/assessed-elsewhere.tsx';
import { DeviceList } from '../../guidance/device-list.tsx';
import { StandardsTable } from '../../guidance/standards-table.tsx';
import { TierSummary } from '../../guidance/tier-summary.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { loadAssurance } from './assurance/assurance.server.ts';
import { DtacResults } from './assurance/dtac-results.tsx';

export const loader = ({ request, params }: Route.LoaderArgs) => loadAssurance(request, params.id);

/** What the answers that were sent come to by the packs that the evaluation keeps: nothing here is a decision. */
export default function Assurance({ loaderData: { innovationName, packs, sent, elsewhere } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`${ASSURANCE.title}: ${innovationName}`} />
      <PageHeading>{ASSURANCE.title}</PageHeading>
      {sent ? (
        <>
          <p>{ASSURANCE.lead(sent.revision, day(sent.frozenAt))}</p>
          <p>
            {ASSURANCE.keeps} {packs.join(', ')}.
          </p>
          <h2 className="nhsuk-heading-m">{ASSURANCE.tierHeading}</h2>
          {sent.esf ? (
            <>
              <TierSummary pack={sent.esf.pack} classification={sent.esf.guidance.classification} />
              {sent.esf.open.length > 0 ? (
                <>
                  <p>{ASSURANCE.openLead}</p>
                  <ul className="nhsuk-list nhsuk-list--bullet">
                    {sent.esf.open.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </>
              ) : null}
              {sent.esf.guidance.standards.length > 0 ? <StandardsTable standards={sent.esf.guidance.standards} askedAt={sent.askedAt} /> : null}
            </>
          ) : (
            <p>{ASSURANCE.notKept}</p>
          )}
          <DeviceList facts={sent.devices} lead={ASSURANCE.deviceLead} />
          <h2 className="nhsuk-heading-m">{ASSURANCE.dtacHeading}</h2>
          {sent.dtac ? (
            <>
              <p>{DTAC.unofficial}</p>
              <DtacResults judged={sent.dtac.judged} form={sent.dtac.form} />
            </>
          ) : (
            <p>{ASSURANCE.notKept}</p>
          )}
          <p>{GUIDANCE.platformRule}</p>
        </>
      ) : (
        <p>{ASSURANCE.none}</p>
      )}
      <AssessedElsewhere passports={elsewhere} />
    </>
  );
}
