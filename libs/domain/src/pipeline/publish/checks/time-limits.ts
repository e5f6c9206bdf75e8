import type { Stage } from '../../definition.ts';
import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

/** Every working stage has a limit of at least one working day, on a clock of the pipeline. */
export const workingStagesHaveTimeLimits: Check = function* ({ definition }) {
  const clocks = new Set(definition.clocks.map((clock) => clock.id));
  for (const { id, kind, sla } of definition.stages) {
    const limited = sla !== null && sla.workingDays > 0;
    if (!limited && kind !== 'end' && kind !== 'intake') {
      yield refusal(
        'no-sla',
        place.stage(id),
        `${quoted(id)} has no time limit: give it an \`sla\` of at least one working day.`,
      );
    } else if (sla && !clocks.has(sla.clock)) {
      yield refusal(
        'no-sla',
        place.stage(id),
        `The time limit of ${quoted(id)} runs on the clock ${quoted(sla.clock)}, which is not defined: name one of \`clocks\`.`,
      );
    }
  }
};

/** Overlays alone pause clocks; a stage that named its own pauses would pause them a second time. */
export const stagesNameNoPauses: Check = ({ definition }) =>
  definition.stages
    .filter((stage) => pausesOf(stage).length > 0)
    .map((stage) =>
      refusal(
        'clock-paused-twice',
        place.stage(stage.id),
        `${quoted(stage.id)} names its own pauses (${pausesOf(stage).join(', ')}): remove them, overlays alone pause clocks.`,
      ),
    );

const pausesOf = (stage: Stage): string[] =>
  [...Object.keys(stage), ...Object.keys(stage.sla ?? {})].filter((key) => /^paus/i.test(key));
