import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** The holds without which no pipeline may decide: the law and the safety of people come before any stage. */
const HOLDS = ['legal-hold', 'safety-hold'];

/** The legal and the safety hold are there and block what is forward or final. */
export const holdsBlock: Check = ({ definition }) =>
  HOLDS.filter((hold) => !definition.overlays.some(({ id, blocks }) => id === hold && blocks === 'forward')).map((hold) =>
    refusal(
      'hold-not-guarded',
      place.overlay(hold),
      `There is no overlay ${quoted(hold)} that blocks forward transitions: add it, with \`blocks\` set to forward.`,
    ),
  );

/** Each forward or final transition asks for every hold that blocks it, so that its refusal can be explained. */
export const decisionsHeedHolds: Check = ({ definition, exits }) => {
  const blocking = definition.overlays.filter((overlay) => overlay.blocks === 'forward').map((overlay) => overlay.id);
  return exits.flatMap(({ transition, at }) => {
    if (transition.direction !== 'forward' && transition.direction !== 'final') return [];
    const asked = transition.guards.filter(({ type }) => type === 'noOpenHolds').flatMap(({ kinds }) => kinds ?? []);
    const missing = blocking.filter((hold) => !asked.includes(hold));
    if (missing.length === 0) return [];
    return [
      refusal(
        'hold-not-guarded',
        at,
        `${quoted(transition.id)} is ${transition.direction} and ignores ${quotedList(missing)}: name them in the \`kinds\` of a \`noOpenHolds\` guard.`,
      ),
    ];
  });
};

/** A stop protects people: no hold may stand in its way. */
export const stopsIgnoreHolds: Check = ({ exits }) =>
  exits
    .filter(({ transition }) => transition.direction === 'stop' && transition.guards.some(({ type }) => type === 'noOpenHolds'))
    .map(({ transition, at }) =>
      refusal(
        'stop-blocked-by-hold',
        at,
        `${quoted(transition.id)} is a stop and yet waits for holds to close: remove its \`noOpenHolds\` guard.`,
      ),
    );
