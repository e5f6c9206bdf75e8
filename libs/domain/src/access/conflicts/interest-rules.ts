/** `exclude`: must not be assigned. `declare_only`: may be, and the interest is shown. `none`: no conflict. */
export type InterestEffect = 'exclude' | 'declare_only' | 'none';

/** What one kind of tie leads to, by when it ended. */
export interface NatureRule {
  meaning: string;
  current: InterestEffect;
  endedWithinLookBack: InterestEffect;
  endedEarlier: InterestEffect;
}

/** A published table of natures; a closed vocabulary, so that every declaration can be judged by it. */
export interface InterestRules {
  lookBackYears: number;
  natures: Readonly<Record<string, NatureRule>>;
}

/** A tie as the person declared it. */
export interface Interest {
  nature: string;
  /** Whom the tie is with, as written; for a `rival_` nature the rival. */
  company: string | null;
  /** Needed where `company` is null, and for a `rival_` nature. */
  innovationId: string | null;
  description: string;
  /** ISO day (YYYY-MM-DD), or null while it lasts. */
  endedOn: string | null;
}

/** From the weakest to the strongest. */
const STRENGTH: readonly InterestEffect[] = ['none', 'declare_only', 'exclude'];

/** The strongest of several effects; `none` where there are none. */
export const strongestOf = (effects: readonly InterestEffect[]): InterestEffect =>
  effects.reduce<InterestEffect>((most, one) => (STRENGTH.indexOf(one) > STRENGTH.indexOf(most) ? one : most), 'none');

/** Whether the tie is with a rival of the innovation, and so says nothing of the rival's own products. */
export const isRival = ({ nature }: Pick<Interest, 'nature'>): boolean => nature.startsWith('rival_');
