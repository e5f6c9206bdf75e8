import type { Act } from './acts.ts';

/** Seconds within which somebody must have shown their second factor. */
export const FRESH_SECONDS = 300;

/** Acts that need it whatever they are about. Decisions need it too, and the pipeline says which commands are some. */
export const NEEDS_SECOND_FACTOR: readonly Act[] = ['glass:break', 'insights:export'];

/** How somebody proved who they are when they signed in. */
export interface Proof {
  /** Whether a second factor counts here: the provider reported one, or the installation says that it always does. */
  expected: boolean;
  /** Seconds since the provider saw a second factor; null: it saw none, or did not say when. */
  secondsAgo: number | null;
}

/** Whether somebody has to sign in again before they may: where no second factor is expected nobody ever has. */
export const isStale = ({ expected, secondsAgo }: Proof): boolean => expected && (secondsAgo === null || secondsAgo > FRESH_SECONDS);
