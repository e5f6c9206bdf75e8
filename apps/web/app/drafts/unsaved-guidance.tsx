import { UNSAVED } from '../texts/unsaved.ts';
import { dtacSectionOf, guidanceOf } from './place.ts';
import { UnsavedParts } from './unsaved-parts.tsx';

interface UnsavedGuidanceProps {
  innovation: string;
  /** Parts of its guidance of which the browser keeps words. */
  kept: readonly string[];
}

/** Names the pages of guidance whose words wait in this browser: they are sent with the answers. */
export const UnsavedGuidance = ({ innovation, kept }: UnsavedGuidanceProps) => {
  const parts = kept.map((id) => ({ id, title: UNSAVED.guidancePage(dtacSectionOf(id)) }));
  return <UnsavedParts of={guidanceOf(innovation)} parts={parts} kept={kept} text={UNSAVED.answers} />;
};
