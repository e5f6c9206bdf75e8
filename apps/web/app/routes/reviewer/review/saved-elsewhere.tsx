import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SAVING } from '../../../texts/review-writing.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** The answer was saved in another place first: it stands here, and what was typed is still in the fields below. */
export const SavedElsewhere = ({ answer: { value, reason } }: { answer: TypedAnswer }) => (
  <WarningCallout heading={SAVING.elsewhere} headingLevel={2}>
    <p>{SAVING.elsewhereNext}</p>
    {value ? <p>{SAVING.savedScore(value)}</p> : null}
    <p className="wm-as-typed">{reason || SAVING.noReason}</p>
  </WarningCallout>
);
