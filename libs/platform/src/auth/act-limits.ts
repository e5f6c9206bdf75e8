import { limitsOf, type Act, type Kind, type Limit } from '@waymark/domain/access';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { apiError } from '../graphql/api-error.ts';

type Limits = (act: Act, kind: Kind) => { name: string; limit: Limit }[];

/**
 * Counts how often each person asks, in the memory of this process: several processes count apart. A demonstration
 * counts nothing, since it is played in minutes what people do in years.
 */
export class ActLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  /** @param counts whether anything is limited at all */
  constructor(
    private readonly counts: boolean,
    private readonly limits: Limits = limitsOf,
  ) {}

  /** @throws TOO_MANY with the seconds to wait; what was refused is not counted among the others */
  async count(act: Act, kind: Kind, person: string): Promise<void> {
    if (!this.counts) return;
    for (const { name, limit } of this.limits(act, kind)) {
      try {
        await this.limiter(name, limit).consume(person);
      } catch (refused) {
        throw tooMany(refused as RateLimiterRes);
      }
    }
  }

  private limiter(name: string, { times, seconds }: Limit): RateLimiterMemory {
    const known = this.limiters.get(name);
    if (known) return known;
    const made = new RateLimiterMemory({ keyPrefix: name, points: times, duration: seconds });
    this.limiters.set(name, made);
    return made;
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) => {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return apiError('TOO_MANY', `You asked too often: wait ${seconds === 1 ? '1 second' : `${seconds} seconds`} and try again. Nothing was changed`);
};
