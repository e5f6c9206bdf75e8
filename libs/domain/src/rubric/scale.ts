/** Scores from `min` to `max`; the anchors of a written scale give each score a value from 0 to 1. */
export interface Scale {
  min: number;
  max: number;
  anchors?: readonly { score: number; value: number }[];
}

/**
 * The value of a score from 0 to 1: that of its anchor where the scale gives one, else linear between the ends. A scale
 * of one point alone has no value without an anchor: NaN. Source: `aggregation.reviewerValue` of the rubrics.
 */
export const valueOf = (scale: Scale, score: number): number =>
  scale.anchors?.find((anchor) => anchor.score === score)?.value ?? (score - scale.min) / (scale.max - scale.min);
