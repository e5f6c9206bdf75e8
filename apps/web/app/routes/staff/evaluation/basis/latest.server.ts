import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { eventWords } from '../../../../texts/staff-events.ts';
import { eventNames } from '../event-names.ts';
import { newestEvents } from '../newest-events.server.ts';
import { definitionOf } from '../published.server.ts';
import { adviceOf } from './panel-advice.ts';

const ADVICE = graphql(`
  query PanelAdvice($id: String!) {
    evaluation(id: $id) {
      version
      pipelineVersionId
      runs {
        stage
        run
      }
      votes {
        stage
        run
        motion
        vote
        reason
        counted
        simulated
      }
      determinations {
        stage
        run
        conditions {
          text
          owner
          dueOn
        }
        minorityViews {
          person
          text
        }
        meetingId
        itemId
        lapsedAt
        simulated
      }
    }
  }
`);

/** How many events stand beside the form. */
const NEWEST = 4;

/** What the panel advises and what happened last, for whoever decides: as much of either as is theirs to read. */
export const loadLatest = async (request: Request, id: string) => {
  const { evaluation } = await load(request, ADVICE, { id });
  const names = eventNames(await definitionOf(request, evaluation.pipelineVersionId));
  const advice = adviceOf(evaluation);
  // whoever reads the course reads its events; a question of anybody else would be answered as of no such case
  const events = evaluation.runs === null ? [] : await newestEvents(request, id, NEWEST);
  return {
    advice: advice && { ...advice, title: names.stage(advice.stage), motions: advice.motions.map((one) => ({ ...one, motion: names.transition(one.motion) })) },
    events: events.map(({ version, type, at, by, data }) => ({ version, at, by, title: eventWords(type, data, names) })).reverse(),
    count: evaluation.version ?? 0,
  };
};

export type Latest = Awaited<ReturnType<typeof loadLatest>>;
