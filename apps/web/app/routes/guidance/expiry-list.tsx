import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { GUIDANCE } from '../../texts/guidance.ts';
import type { Expiring } from './expiring.ts';

/** What has ended or ends soon, set apart; below it what is in date. */
export function ExpiryList({ items }: { items: readonly Expiring[] }) {
  const pressing = items.filter(({ standing }) => standing !== 'in-date');
  const others = items.filter(({ standing }) => standing === 'in-date');
  return (
    <>
      {pressing.length > 0 ? (
        <WarningCallout heading={GUIDANCE.expiryHeading} headingLevel={2}>
          {pressing.map(({ key, words }) => (
            <p key={key}>{words}</p>
          ))}
        </WarningCallout>
      ) : null}
      {others.length > 0 ? (
        <ul className="nhsuk-list">
          {others.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
