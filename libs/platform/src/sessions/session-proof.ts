import type { Proof } from '@waymark/domain/access';
import type { Session } from './find-session.ts';
import type { SecondFactorSettings } from './second-factor-settings.ts';

/** What a session proves: a second factor counts where its sign-in reported one, or where the installation asks everybody for it. */
export const proofOf = ({ secondFactor, authenticatedSecondsAgo }: Pick<Session, 'secondFactor' | 'authenticatedSecondsAgo'>, { always }: SecondFactorSettings): Proof => ({
  expected: always || secondFactor,
  secondsAgo: secondFactor ? authenticatedSecondsAgo : null,
});
