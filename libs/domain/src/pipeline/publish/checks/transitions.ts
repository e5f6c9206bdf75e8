import type { Check } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** A transition leads to a stage of this pipeline. */
export const targetsAreKnown: Check = ({ exits, stages }) =>
  exits
    .filter(({ transition }) => !stages.has(transition.to))
    .map(({ transition: { id, to }, at }) =>
      refusal('unknown-stage', at, `${quoted(id)} leads to ${quoted(to)}, which is not a stage: name the id of a stage in \`to\`.`),
    );

/** Directions and effects are a closed vocabulary of code. */
export const directionsAndEffectsAreKnown: Check = function* ({ exits, content }) {
  const directions = new Set(content.guards.directions.map((direction) => direction.id));
  const effects = new Set(content.guards.effects.map((effect) => effect.id));
  for (const { transition, at } of exits) {
    if (!directions.has(transition.direction)) {
      yield refusal(
        'unknown-direction',
        at,
        `${quoted(transition.id)} has the direction ${quoted(transition.direction)}: use one of ${quotedList(directions)}.`,
      );
    }
    const unknown = transition.effects.filter((effect) => !effects.has(effect));
    if (unknown.length > 0) {
      yield refusal(
        'unknown-effect',
        at,
        `${quoted(transition.id)} has unknown effects (${quotedList(unknown)}): use only ${quotedList(effects)}.`,
      );
    }
  }
};

/** A manual transition names a role that may take it. */
export const somebodyCanAct: Check = ({ exits }) =>
  exits
    .filter(({ transition: { trigger, byRoles } }) => trigger === 'manual' && byRoles.length === 0)
    .map(({ transition: { id }, at }) =>
      refusal('nobody-can-act', at, `${quoted(id)} is manual and names nobody who may take it: name a role in \`byRoles\`.`),
    );
