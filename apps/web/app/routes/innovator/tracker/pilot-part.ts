import type { PipelineDefinition, Stage } from '@waymark/domain/pipeline';
import { mayDo } from '../../pilot/pilot/may-do.ts';
import { pilotReached } from '../../pilot/pilot/pilot-reached.ts';

export const PILOT_VERBS = ['agreeMeasures', 'recordHazardLog', 'reportIncidents'] as const;

export interface PilotPart {
  /** Whether there is a pilot whose plan they read; without one they only report incidents. */
  plan: boolean;
  /** What they can do now, in the stage that was announced to them. */
  does: (typeof PILOT_VERBS)[number][];
}

/**
 * What the team has to read and to do in its pilot; null where there is neither.
 *
 * @param stage where it stands, as far as the team was told
 * @param mayAct whether whoever looks may change the innovation, which is not archived
 */
export const pilotPart = (definition: PipelineDefinition, timeline: readonly { what: string; title: string }[], stage: Stage | undefined, mayAct: boolean): PilotPart | null => {
  const reached = pilotReached(definition, timeline);
  const may = mayDo(definition, stage, reached && mayAct ? ['innovator'] : []);
  const does = PILOT_VERBS.filter((verb) => may[verb]);
  return reached === 'pilot' || does.length > 0 ? { plan: reached === 'pilot', does } : null;
};
