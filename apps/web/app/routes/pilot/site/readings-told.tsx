import { Details } from '../../../components/content/details.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { instant } from '../../../texts/dates.ts';
import { READINGS } from '../../../texts/pilot-data.ts';
import { monthName } from '../measure/months.ts';
import type { Uploaded } from './upload-result.tsx';

export type Told = Pick<Uploaded, 'replaced' | 'stopRulesMet'>;

/** What whoever sent readings has to know: stop rules that were met, and readings of others that were replaced. */
export const ReadingsTold = ({ told: { replaced, stopRulesMet } }: { told: Told }) => (
  <>
    {stopRulesMet.length > 0 ? (
      <WarningCallout heading={READINGS.stop} headingLevel={3}>
        <ul>
          {stopRulesMet.map(({ measure, site, months }) => (
            <li key={`${measure} ${site}`}>{READINGS.stopAt(measure, site, months.map(monthName).join(', '))}</li>
          ))}
        </ul>
        <p>{READINGS.stopNext}</p>
      </WarningCallout>
    ) : null}
    {replaced.length > 0 ? (
      <Details summary={READINGS.replaced(replaced.length)} open>
        <ul>
          {replaced.map(({ measure, site, month, version, before, value, by, at }) => (
            <li key={`${measure} ${site} ${month}`}>{READINGS.replacedBy(measure, site, monthName(month), before, value, version, by, instant(at))}</li>
          ))}
        </ul>
      </Details>
    ) : null}
  </>
);
