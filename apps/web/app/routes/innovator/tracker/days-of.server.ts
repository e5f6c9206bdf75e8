import type { CalendarDay } from '@waymark/domain/calendar';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { daysTaken } from './days-taken.ts';
import type { trackedOf } from './tracker.server.ts';

const DAYS = graphql(`
  query DaysOfEvaluation($id: String!) {
    evaluation(id: $id) {
      id
      simulated
      appealBy
      requests {
        id
        answerBy
        closedAt
      }
      conditions {
        id
        dueOn
        metAt
      }
      expected {
        state
        stages {
          usuallyBy
        }
      }
    }
  }
`);

/** Every day of an innovation that whoever asks may take along, of its earlier evaluations too. @param tracked with the newest evaluation */
export const daysOf = async (request: Request, tracked: Awaited<ReturnType<typeof trackedOf>>): Promise<CalendarDay[]> => {
  const earlier = tracked.innovation.evaluations.slice(0, -1);
  return daysTaken(tracked, await Promise.all(earlier.map(async ({ id }) => (await load(request, DAYS, { id })).evaluation)));
};
