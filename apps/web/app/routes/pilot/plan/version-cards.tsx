import { Card } from '../../../components/content/card.tsx';
import { Details } from '../../../components/content/details.tsx';
import { day } from '../../../texts/dates.ts';
import { PLAN } from '../../../texts/pilot-plan.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import { MeasureCards } from '../set-up/measure-cards.tsx';
import { asMeasure } from './as-measure.ts';
import { PartLists } from './part-lists.tsx';

/** Every version that was signed, the newest first, each with what it changed, why, and the whole plan as it was. */
export const VersionCards = ({ versions }: { versions: Pilot['planVersions'] }) =>
  [...versions].reverse().map(({ version, signedAt, signedBy, reason, changes, content }) => (
    <Card key={version} heading={PLAN.version(version)} headingLevel={3} headingSize="s">
      <p>{version === 1 ? PLAN.locked(day(signedAt), signedBy) : PLAN.signed(day(signedAt), signedBy)}</p>
      {changes.length > 0 ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {reason ? <p>{PLAN.because(reason)}</p> : null}
      <Details summary={PLAN.whole(version)}>
        {content.parts ? <PartLists parts={content.parts} level={4} /> : <p>{PLAN.noPartsLocked}</p>}
        <MeasureCards measures={content.measures.map((measure) => asMeasure(measure, signedAt))} level={4} />
      </Details>
    </Card>
  ));
