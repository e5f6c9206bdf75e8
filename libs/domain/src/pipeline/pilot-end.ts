import { stageOf, type Stage } from './definition.ts';
import type { PipelineEvent } from './events.ts';
import type { Versions } from './migration-plan.ts';

/** Whether a stage has a pilot whose plan may be amended: from its set-up to its end. Monitoring takes readings too, and runs no pilot. */
export const isAmendable = (stage: Pick<Stage, 'kind' | 'produces'> | undefined): boolean =>
  (stage?.produces ?? []).some(({ fact }) => fact === 'measures' || (stage?.kind === 'pilot' && fact === 'readings'));

/** The step by which a pilot ended. */
export interface PilotEnd {
  /** Who took it; null: it followed by itself. */
  by: string | null;
  /** Titles of the stage that was left, and of the one that follows. */
  from: string;
  to: string;
}

/**
 * The first of these events that leads out of a pilot, whatever it was: its completion, a stop, a withdrawal, or another version
 * that runs none there. A pilot that is entered again is another run of it.
 *
 * @param versions the one in which the events begin, and the one that a migration among them leads to
 * @param stage where the evaluation stood before them
 * @returns null where no pilot ends
 */
export const pilotEnd = ({ before, next }: Versions, stage: string, events: readonly PipelineEvent[]): PilotEnd | null => {
  let definition = before;
  let at = stageOf(definition, stage);
  for (const event of events) {
    if (event.type !== 'moved' && event.type !== 'migrated') continue;
    if (event.type === 'migrated') definition = next;
    const id = event.type === 'migrated' ? event.stage : event.to;
    const to = stageOf(definition, id);
    if (at && isAmendable(at) && !isAmendable(to)) return { by: event.by?.person ?? null, from: at.title, to: to?.title ?? id };
    at = to;
  }
  return null;
};

/** Why an amendment lapsed that waited for its second signature when its pilot ended, for staff. */
export const lapseReason = ({ from, to }: Pick<PilotEnd, 'from' | 'to'>): string => `The pilot ended before the second signature: “${from}” was left for “${to}”`;
