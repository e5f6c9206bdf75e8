import { localDateOf } from '@waymark/domain/calendar';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const AVAILABILITY = graphql(`
  query Availability {
    ownAvailability {
      maxConcurrentReviews
      openReviews
      absences {
        from
        to
      }
      months {
        month
        invited
        submitted
      }
    }
    installation {
      now
    }
  }
`);

/** What one said, what one has to do, and the last day of being away where one is. */
export const loadAvailability = async (request: Request) => {
  const { ownAvailability, installation } = await load(request, AVAILABILITY);
  const today = localDateOf(installation.now);
  const away = ownAvailability.absences.filter(({ from }) => from <= today).map(({ to }) => to).sort().at(-1) ?? null;
  return { ...ownAvailability, away };
};

export type LoadedAvailability = Awaited<ReturnType<typeof loadAvailability>>;
