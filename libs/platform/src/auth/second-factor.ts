import { isStale } from '@waymark/domain/access';
import type { GraphQLError } from 'graphql';
import { apiError } from '../graphql/api-error.ts';
import type { SignedInPerson } from './person.ts';

/**
 * Lets somebody go on who showed their second factor a few minutes ago, or of whom none is expected: personas, machine
 * clients, and whoever’s provider reports none.
 *
 * @throws SECOND_FACTOR: they have to sign in again, and can then send the same once more
 */
export const demandSecondFactor = ({ proof }: SignedInPerson): void => {
  if (proof && isStale(proof)) throw secondFactorFirst();
};

const secondFactorFirst = (): GraphQLError =>
  apiError('SECOND_FACTOR', 'This needs your second factor, shown within the last 5 minutes: sign in again and send it once more. Nothing was changed');
