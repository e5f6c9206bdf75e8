import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { hasPanel, stageOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import { WHOSE_ADVICE } from '../../../../texts/adoption-panel.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { eventWords } from '../../../../texts/staff-events.ts';
import { eventNames } from '../event-names.ts';
import { newestEvents } from '../newest-events.server.ts';
import { definitionOf } from '../published.server.ts';
import { adviceOf, type Advice } from './panel-advice.ts';

const ADVICE = graphql(`
  query PanelAdvice($id: String!) {
    evaluation(id: $id) {
      version
      stage
      run
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
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const names = eventNames(definition);
  const advice = adviceOf(evaluation);
  // whoever reads the course reads its events; a question of anybody else would be answered as of no such case
  const events = evaluation.runs === null ? [] : await newestEvents(request, id, NEWEST);
  return {
    advice: advice && { ...advice, of: WHOSE_ADVICE.of(PANEL.round(names.stage(advice.stage), advice.run)), lacking: lackingOf(definition, evaluation, advice, names), motions: advice.motions.map((one) => ({ ...one, motion: names.transition(one.motion) })) },
    events: events.map(({ version, type, at, by, data }) => ({ version, at, by, title: eventWords(type, data, names) })).reverse(),
    count: evaluation.version ?? 0,
  };
};

/** What the panel of the stage of now has not said, where one advises there; null: all of it, or it is none that advises. */
const lackingOf = (definition: PipelineDefinition, { stage: id, run }: { stage: string; run: number | null }, advice: Advice, names: ReturnType<typeof eventNames>): string | null => {
  const stage = stageOf(definition, id);
  if (stage?.kind !== 'adoption' || !hasPanel(stage)) return null;
  if (advice.stage !== id || advice.run !== run) return WHOSE_ADVICE.noneHere(names.stage(id));
  return advice.determined ? null : WHOSE_ADVICE.undetermined(names.stage(id));
};

export type Latest = Awaited<ReturnType<typeof loadLatest>>;
