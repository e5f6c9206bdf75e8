import type { Stage } from '../../definition.ts';
import type { Gate } from '../../../rubric/definition.ts';
import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** Gate deciders are given gates of the stage's rubric, and only such as their role may decide. */
export const gateDecidersMayDecide: Check = function* (draft) {
  for (const stage of draft.definition.stages) {
    const at = place.stage(stage.id);
    const rubric = draft.rubric(stage.rubric);
    if (stage.rubric && !rubric) continue;
    for (const { role, gates } of stage.gateDeciders) {
      for (const id of gates) {
        const gate = rubric?.gates.find((other) => other.id === id);
        if (!gate) {
          yield refusal(
            'unknown-criterion',
            at,
            `${quoted(stage.id)} gives ${quoted(role)} the gate ${quoted(id)}, which ${stage.rubric ?? 'a stage without a rubric'} does not have: remove it, or name a gate of the rubric.`,
          );
        } else if (!gate.decidedByRoles.includes(role)) {
          yield refusal(
            'gate-without-role',
            at,
            `In ${quoted(stage.id)} the role ${quoted(role)} may not decide the gate ${quoted(id)}: give it to ${quotedList(gate.decidedByRoles)}.`,
          );
        }
      }
    }
  }
};

/** Every gate of a stage's rubric has somebody in that stage who may decide it. */
export const gatesHaveDeciders: Check = (draft) =>
  draft.definition.stages.flatMap((stage) =>
    (draft.rubric(stage.rubric)?.gates ?? [])
      .filter((gate) => !hasDecider(stage, gate))
      .map((gate) =>
        refusal(
          'gate-without-role',
          place.stage(stage.id),
          `Nobody in ${quoted(stage.id)} may decide the gate ${quoted(gate.id)}: assign ${quotedList(gate.decidedByRoles)} to a track, or name the gate in \`gateDeciders\`.`,
        ),
      ),
  );

const hasDecider = (stage: Stage, gate: Gate): boolean =>
  stage.tracks.some(({ role }) => gate.decidedByRoles.includes(role)) ||
  stage.gateDeciders.some(({ role, gates }) => gates.includes(gate.id) && gate.decidedByRoles.includes(role));

/** Gate answers that a stage takes over come from a stage that exists. */
export const gateAnswersComeFromStages: Check = ({ definition, stages }) =>
  definition.stages
    .filter(({ gateAnswersFrom }) => gateAnswersFrom && !stages.has(gateAnswersFrom.stage))
    .map(({ id, gateAnswersFrom }) =>
      refusal(
        'gate-without-role',
        place.stage(id),
        `${quoted(id)} takes gate answers from ${quoted(gateAnswersFrom?.stage)}, which is not a stage: name the stage whose answers stand here.`,
      ),
    );
