import type { Stage } from '../../definition.ts';
import type { Check, Draft } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** Every track of a stage is a track of its rubric. A rubric that cannot be found is reported as a pin. */
export const tracksAreKnown: Check = (draft) =>
  draft.definition.stages.flatMap((stage) => {
    const known = tracksOfRubric(draft, stage);
    const unknown = known ? stage.tracks.map(({ id }) => id).filter((id) => !known.includes(id)) : [];
    if (unknown.length === 0) return [];
    const remedy = stage.rubric ? `use tracks of ${stage.rubric}: ${quotedList(known ?? [])}` : 'name the `rubric` of the stage';
    return [
      refusal(
        'unknown-track',
        place.stage(stage.id),
        `${quoted(stage.id)} has tracks that no rubric of it has (${quotedList(unknown)}): ${remedy}.`,
      ),
    ];
  });

const tracksOfRubric = (draft: Draft, stage: Stage): string[] | undefined =>
  stage.rubric === null ? [] : draft.rubric(stage.rubric)?.tracks.map((track) => track.id);
