import { Link } from 'react-router';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { ROUND } from '../../../texts/assignments.ts';
import { roundAddress } from './round-page.ts';

/** That a proposal is another than the one whose pages its reader began with: nobody confirms seats of two versions. */
export function ChangedMeanwhile({ roundId, pages }: { roundId: string; pages: number }) {
  return (
    <WarningCallout heading={ROUND.changed} headingLevel={2}>
      <p>{ROUND.changedMore(pages)}</p>
      <p>
        <Link to={roundAddress(roundId, null)}>{ROUND.beginAgain}</Link>
      </p>
    </WarningCallout>
  );
}
