import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SAVING } from '../../../texts/review-writing.ts';
import type { ShownAnswer } from './answers-so-far.ts';

/** The answer was saved in another place first: all of it stands here, and what was typed is still in the fields below. */
export const SavedElsewhere = ({ answer: { answer, reason, confidence, cited } }: { answer: ShownAnswer }) => (
  <WarningCallout heading={SAVING.elsewhere} headingLevel={2}>
    <p>{SAVING.elsewhereNext}</p>
    <p>{SAVING.savedAnswer(answer)}</p>
    <p className="wm-as-typed">{reason || SAVING.noReason}</p>
    {confidence ? <p>{SAVING.savedConfidence(confidence)}</p> : null}
    {cited.length > 0 ? <p>{SAVING.savedCited(cited)}</p> : null}
  </WarningCallout>
);
