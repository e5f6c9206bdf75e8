import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { REVIEW_PAGES } from '../../../texts/review-pages.ts';

/** Says that the answers which a review rests on were changed since, what that means for it, and where to read what. */
export const ChangedSince = ({ differences, reopened, submitted }: { differences: string; reopened: boolean; submitted: boolean }) => (
  <WarningCallout heading={REVIEW_PAGES.changed} headingLevel={2}>
    <p>{reopened ? REVIEW_PAGES.reopened : submitted ? REVIEW_PAGES.changedNext : REVIEW_PAGES.changedDraft}</p>
    <p>
      <a href={differences}>{REVIEW_PAGES.changedLink}</a>
    </p>
  </WarningCallout>
);
