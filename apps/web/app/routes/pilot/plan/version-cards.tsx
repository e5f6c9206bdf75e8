import { Card } from '../../../components/content/card.tsx';
import { Details } from '../../../components/content/details.tsx';
import { day } from '../../../texts/dates.ts';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { MeasureCards } from '../set-up/measure-cards.tsx';
import { PartLists } from './part-lists.tsx';
import type { ShownVersion } from './plan-versions.server.ts';

/** Every version that was signed, the newest first, each with what it changed, why, and the whole plan as it was. */
export const VersionCards = ({ versions }: { versions: readonly ShownVersion[] }) =>
  [...versions].reverse().map(({ version, signedAt, signedBy, secondSignedBy, reason, changes, parts, measures }) => (
    <Card key={version} heading={PLAN.version(version)} headingLevel={3} headingSize="s">
      <p>{version === 1 ? PLAN.locked(day(signedAt), signedBy) : PLAN.signed(day(signedAt), signedBy, secondSignedBy)}</p>
      {changes.length > 0 ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {reason ? <p>{PLAN.because(reason)}</p> : null}
      <Details summary={PLAN.whole(version)}>
        {parts ? <PartLists parts={parts} level={4} /> : <p>{PLAN.noPartsLocked}</p>}
        <MeasureCards measures={measures} level={4} />
      </Details>
    </Card>
  ));
