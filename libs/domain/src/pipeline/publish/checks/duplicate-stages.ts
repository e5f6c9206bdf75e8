import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { repeated } from '../repeated.ts';
import { quoted } from '../wording.ts';

/** Two stages under one id: a transition to it would lead to either. */
export const duplicateStages: Check = ({ definition }) =>
  repeated(definition.stages.map((stage) => stage.id)).map((id) =>
    refusal('duplicate-stage', place.stage(id), `More than one stage has the id ${quoted(id)}: give each an id of its own.`),
  );
