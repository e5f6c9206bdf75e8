/** By which limit of organisations a proposal was solved where nothing keeps its own. */
export const LOOSER = {
  solved: (allowed: number): string => `Solved with at most ${allowed} of one organisation at an evaluation`,
  why: (strict: number, why: string): string => `At most ${strict} of one organisation would keep the quorums whoever comes. With that there is no assignment, because of this: ${why}${why.endsWith('.') ? '' : '.'}`,
  kept: (allowed: number): string =>
    `With at most ${allowed} what is proposed here keeps every quorum too. All figures on this page, the best that is possible and what changes cost are of at most ${allowed}. A cost is what the best with at most ${allowed} of one organisation has without a decision, less what it has with it; whenever it is solved anew the stricter limit is tried first, and might be kept then. Of what else could be, only what keeps the quorums is told; what is not told may be missing for that reason.`,
} as const;
