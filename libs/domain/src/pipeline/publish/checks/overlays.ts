import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

const BLOCKS: readonly string[] = ['all', 'forward', 'none'];

/** Every overlay says what it blocks. */
export const overlaysSayWhatTheyBlock: Check = ({ definition }) =>
  definition.overlays
    .filter((overlay) => !BLOCKS.includes(overlay.blocks))
    .map(({ id }) =>
      refusal(
        'overlay-without-blocks',
        place.overlay(id),
        `The overlay ${quoted(id)} does not say what it blocks: set \`blocks\` to one of ${BLOCKS.join(', ')}.`,
      ),
    );

/** Overlays pause and run only clocks of the pipeline. */
export const overlayClocksAreKnown: Check = ({ definition }) => {
  const clocks = new Set(definition.clocks.map((clock) => clock.id));
  return definition.overlays.flatMap(({ id, pausesClocks, runsClocks }) => {
    const unknown = [...new Set([...pausesClocks, ...runsClocks])].filter((clock) => !clocks.has(clock));
    if (unknown.length === 0) return [];
    return [
      refusal(
        'unknown-clock',
        place.overlay(id),
        `The overlay ${quoted(id)} names clocks that are not defined (${quotedList(unknown)}): define them in \`clocks\` or use ${quotedList(clocks)}.`,
      ),
    ];
  });
};
