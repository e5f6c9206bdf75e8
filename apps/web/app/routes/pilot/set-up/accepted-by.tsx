import { day } from '../../../texts/dates.ts';
import { RISK } from '../../../texts/pilot-set-up.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import type { ResidualRisk } from '../pilot/residual-risk.ts';
import { partiesLacking } from './acceptances-lacking.ts';

/** The revision of the hazard log and everybody who accepted it; what was accepted on an earlier one has lapsed. */
export function AcceptedBy({ risk, sites }: { risk: ResidualRisk; sites: Pilot['sites'] }) {
  if (risk.notApplicable)
    return (
      <p>
        <strong>{RISK.notApplicable}:</strong> {risk.notApplicable}
      </p>
    );
  const waits = partiesLacking(risk, sites);
  return (
    <>
      <p>{RISK.revision(risk.revision)}</p>
      {risk.acceptances.length === 0 ? <p>{RISK.nobody}</p> : <p>{RISK.accepted}:</p>}
      <ul>
        {risk.acceptances.map(({ party, siteId, revision, acceptedAt }) => (
          <li key={`${party} ${siteId} ${revision}`}>
            {party === 'maker' ? RISK.maker : (sites.find(({ id }) => id === siteId)?.organisation ?? 'A site')}, {day(acceptedAt)}
            {revision === risk.revision ? '' : `, ${RISK.lapsed(revision)}`}
          </li>
        ))}
        {risk.lapsed.map(({ party, siteId, acceptedAt, lapsedWith }) => (
          <li key={`${party} ${siteId} ${acceptedAt}`}>
            {party === 'maker' ? RISK.maker : (sites.find(({ id }) => id === siteId)?.organisation ?? 'A site')}, {day(acceptedAt)}, {RISK.lapsedWith(lapsedWith)}
          </li>
        ))}
      </ul>
      {waits.length > 0 && risk.acceptances.length > 0 ? <p>{RISK.waitsFor(waits.map((site) => site ?? RISK.maker).join(', '))}</p> : null}
    </>
  );
}
