/** How much somebody wants to review something. */
export type Bid = 'eager' | 'willing' | 'unwilling';

export const BIDS: readonly Bid[] = ['eager', 'willing', 'unwilling'];

/** Part of the weight that a bid gives, or takes. */
const PARTS: Record<Bid, number> = { eager: 1, willing: 0.5, unwilling: -1 };

/** What a bid adds to an affinity, in its units: a whole number, less than 0 for whoever would rather not. It adds nothing to what is barred. */
export const bidPoints = (bid: Bid, weight: number): number => Math.round(weight * PARTS[bid]) || 0; // and never −0

/** What a bid weighs in an assignment round, beside a fit of 0 to 1,000: it decides between people who fit alike, and lets nobody pass who knows far more. */
export const BID_WEIGHT = 300;
