/** The score that a reviewer gave to a case. One unit for all. */
export interface Observation {
  case: string;
  reviewer: string;
  score: number;
}

/** The observations by place: cases and reviewers in the order of their first appearance. */
export interface Design {
  cases: string[];
  reviewers: string[];
  /** The observations of each case, by the place of the reviewer. */
  ofCase: { reviewer: number; score: number }[][];
}

export const designOf = (observations: readonly Observation[]): Design => {
  const cases = new Map<string, number>();
  const reviewers = new Map<string, number>();
  const ofCase: Design['ofCase'] = [];
  for (const { case: name, reviewer, score } of observations) {
    const place = placeOf(cases, name);
    (ofCase[place] ??= []).push({ reviewer: placeOf(reviewers, reviewer), score });
  }
  return { cases: [...cases.keys()], reviewers: [...reviewers.keys()], ofCase };
};

const placeOf = (places: Map<string, number>, name: string): number => {
  if (!places.has(name)) places.set(name, places.size);
  return places.get(name)!;
};

/** Values by name. */
export const named = (names: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, place) => [name, values[place]!]));
