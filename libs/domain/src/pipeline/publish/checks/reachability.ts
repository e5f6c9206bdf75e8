import { transitionsOf } from '../../definition.ts';
import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { reachByStage } from '../reach.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

/** The pipeline starts at one of its stages. */
export const startStageIsKnown: Check = ({ definition, stages }) =>
  stages.has(definition.startStage)
    ? []
    : [
        refusal(
          'unknown-stage',
          place.startStage,
          `The pipeline starts at ${quoted(definition.startStage)}, which is not a stage: name the id of a stage.`,
        ),
      ];

/** Every stage lies on a path from the start. Where the start itself is unknown, that alone is the fault. */
export const stagesAreReachable: Check = ({ definition }) => {
  const reached = reachByStage(definition).get(definition.startStage);
  return definition.stages
    .filter((stage) => reached && !reached.has(stage.id))
    .map(({ id }) =>
      refusal(
        'unreachable-stage',
        place.stage(id),
        `No path leads from the start to ${quoted(id)}: lead a transition to it, or remove the stage.`,
      ),
    );
};

/**
 * From every stage the service can bring an evaluation to an end. A withdrawal does not count: it is the
 * innovator's own step, and without it the evaluation would stay open for ever.
 */
export const stagesCanEnd: Check = ({ definition }) => {
  const canEnd = new Set(definition.stages.filter((stage) => stage.kind === 'end').map((stage) => stage.id));
  const leadsToEnd = (stage: (typeof definition.stages)[number]): boolean =>
    transitionsOf(definition, stage).some(({ to, direction }) => direction !== 'withdraw' && canEnd.has(to));
  for (let grown = true; grown; ) {
    const before = canEnd.size;
    for (const stage of definition.stages) if (leadsToEnd(stage)) canEnd.add(stage.id);
    grown = canEnd.size > before;
  }
  return definition.stages
    .filter((stage) => !canEnd.has(stage.id))
    .map(({ id }) =>
      refusal(
        'no-exit',
        place.stage(id),
        `No end stage can be reached from ${quoted(id)} but by the innovator’s withdrawal: add a transition towards an end.`,
      ),
    );
};

/** An end stage is left only by an appeal. */
export const endsHaveNoWayOut: Check = ({ definition }) =>
  definition.stages
    .filter((stage) => stage.kind === 'end' && transitionsOf(definition, stage).length > 0)
    .map((stage) => {
      const ways = transitionsOf(definition, stage).map((transition) => quoted(transition.id)).join(', ');
      return refusal(
        'way-out-of-an-end',
        place.stage(stage.id),
        `${quoted(stage.id)} is an end, yet ${ways} leaves it: remove the transition; only an appeal leads out of an end.`,
      );
    });
