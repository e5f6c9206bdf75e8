import { localDateOf, type LocalDate } from '../calendar/index.ts';
import { stageOf, type PipelineDefinition } from '../pipeline/definition.ts';
import { isCareOrganisation } from '../organisation/care-organisations.ts';
import type { PipelineState } from '../pipeline/state.ts';
import type { RollOutDays } from './roll-out-status.ts';

/** Why what is recorded of an organisation counts nowhere: it was taken in before such records were refused. */
export type Uncounted = 'no-care-organisation' | 'before-adoption';

const DAYS = ['plannedOn', 'contractedOn', 'liveOn', 'stoppedOn'] as const;

/** The day since which an evaluation is adopted: that on which monitoring first began. Null: it never did. */
export const adoptedOn = (definition: PipelineDefinition, { runs }: Pick<PipelineState, 'runs'>): LocalDate | null => {
  const first = runs.find(({ stage }) => stageOf(definition, stage)?.kind === 'monitoring');
  return first ? localDateOf(first.enteredAt) : null;
};

/**
 * The day on which an adopted evaluation last left monitoring: its adoption is under review, or over. Null: it is monitored
 * now, or was never adopted.
 */
export const monitoredUntil = (definition: PipelineDefinition, { stage, runs }: Pick<PipelineState, 'stage' | 'runs'>): LocalDate | null => {
  const isMonitoring = (id: string): boolean => stageOf(definition, id)?.kind === 'monitoring';
  const left = isMonitoring(stage) ? null : runs.findLast((run) => isMonitoring(run.stage))?.leftAt;
  return left ? localDateOf(left) : null;
};

/** The days that lie before an adoption, by their fields: nothing is rolled out that is not adopted. */
export const daysBefore = (days: Partial<RollOutDays>, adopted: LocalDate | null): (typeof DAYS)[number][] =>
  DAYS.filter((field) => adopted !== null && typeof days[field] === 'string' && days[field] < adopted);

/**
 * Whether what is recorded counts. Such a record stays as it was made, and enters no figure and nothing public until
 * somebody corrects it; null: it counts.
 */
export const uncounted = (row: RollOutDays & { type: string }, adopted: LocalDate | null): Uncounted | null => {
  if (!isCareOrganisation(row.type)) return 'no-care-organisation';
  return daysBefore(row, adopted).length > 0 ? 'before-adoption' : null;
};
