import type { Design } from './observations.ts';

/** Cases and reviewers that are linked by scores, in the order of their text. */
export interface Component {
  cases: string[];
  reviewers: string[];
}

/**
 * The connected parts of the graph of reviewers and cases, in the order of their first case. Between two of them
 * nobody scored both sides: whether one has better cases or milder reviewers cannot be told. Of no cases there are none.
 * Source: Weeks and Williams 1964, Technometrics 6:319-324 (connectedness of a classification).
 */
export const componentsOf = ({ cases, reviewers, ofCase }: Design): Component[] => {
  const casesOf = reviewers.map((): number[] => []);
  ofCase.forEach((scores, place) => scores.forEach(({ reviewer }) => casesOf[reviewer]!.push(place)));
  const seen = new Set<number>();
  return cases.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const [own, people] = [new Set([start]), new Set<number>()];
    // a set that grows while it is walked is walked to its end
    for (const place of own) {
      for (const { reviewer } of ofCase[place]!) {
        if (people.has(reviewer)) continue;
        people.add(reviewer);
        casesOf[reviewer]!.forEach((other) => own.add(other));
      }
    }
    own.forEach((place) => seen.add(place));
    return [{ cases: [...own].map((place) => cases[place]!).sort(), reviewers: [...people].map((place) => reviewers[place]!).sort() }];
  });
};
