import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** The public register shows states of stages that exist. */
export const registerStagesAreKnown: Check = ({ definition, stages }) =>
  definition.publicRegister.states.flatMap(({ id, whileIn }) => {
    const unknown = whileIn.filter((stage) => !stages.has(stage));
    if (unknown.length === 0) return [];
    return [
      refusal(
        'unknown-stage',
        place.register(id),
        `The register state ${quoted(id)} is shown in stages that are not defined (${quotedList(unknown)}): name ids of stages in \`whileIn\`.`,
      ),
    ];
  });
