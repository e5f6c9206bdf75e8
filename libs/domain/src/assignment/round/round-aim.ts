/** What a round is solved for. Each keeps every bar, seat, place and limit. */
export type RoundAim =
  /** The largest total. */
  | { kind: 'total' }
  /** The worst-off evaluation as high as it goes, then the largest total. */
  | { kind: 'fair' }
  /** The largest total less `balance` points for the square of how many seats of the round each person gets. */
  | { kind: 'even'; balance: number }
  /** As few groups of evaluations without a shared reviewer as there can be, then the largest total: scores can be compared within a group. */
  | { kind: 'linked' }
  /** Drawn, with no pair likelier than `cap` per cent: nobody can be sure to review what they bid for. */
  | { kind: 'drawn'; cap: number };

export const AIMS = ['total', 'fair', 'even', 'linked', 'drawn'] as const satisfies readonly RoundAim['kind'][];

/** What an uneven load costs, in points of fit, where nobody says otherwise. */
export const USUAL_BALANCE = 50;

/** The highest probability of a pair, in per cent, where nobody says otherwise. */
export const USUAL_CAP = 80;
