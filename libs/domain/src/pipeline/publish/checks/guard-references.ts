import type { GuardUse } from '../../definition.ts';
import type { Check, Draft } from '../draft.ts';
import { idsIn } from '../parameter.ts';
import { refusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import { quoted } from '../wording.ts';

interface Reference {
  code: RefusalCode;
  isKnown(draft: Draft, id: string, guard: GuardUse): boolean;
  remedy: string;
}

/** Where the ids of a parameter are looked up, by its `refersTo`. Roles are checked with all other uses of roles. */
const REFERENCES: Readonly<Record<string, Reference>> = {
  stage: { code: 'unknown-stage', isKnown: (draft, id) => draft.stages.has(id), remedy: 'name the id of a stage' },
  document: {
    code: 'unknown-document',
    isKnown: ({ definition }, id) => definition.documents.includes(id),
    remedy: 'add it to `documents`, or name one that is there',
  },
  overlay: {
    code: 'unknown-overlay',
    isKnown: ({ definition }, id) => definition.overlays.some((overlay) => overlay.id === id),
    remedy: 'add it to `overlays`, or name one that is there',
  },
  fact: {
    code: 'unknown-fact',
    isKnown: ({ definition }, id) => definition.facts.some((fact) => fact.id === id),
    remedy: 'add it to `facts`, or name one that is there',
  },
  criterion: {
    code: 'unknown-criterion',
    isKnown: (draft, id, guard) => draft.rubric(guard.rubric)?.criteria.some((criterion) => criterion.id === id) ?? true,
    remedy: 'name a criterion of the rubric of this guard',
  },
  gate: {
    code: 'unknown-criterion',
    isKnown: (draft, id, guard) => draft.rubric(guard.rubric)?.gates.some((gate) => gate.id === id) ?? true,
    remedy: 'name a gate of the rubric of this guard',
  },
  form: pin(({ definition }, id) => id === definition.pins.form),
  rubric: pin(({ definition }, id) => definition.pins.rubrics.includes(id)),
  pack: pin(({ definition }, id) => definition.pins.packs.includes(id)),
};

function pin(isKnown: Reference['isKnown']): Reference {
  return { code: 'unpinned-reference', isKnown, remedy: 'pin this version in `pins`, or name one that is pinned' };
}

/** Whatever a guard names is there: stages, documents, overlays, facts, criteria, gates and pinned versions. */
export const guardReferencesAreKnown: Check = function* (draft) {
  for (const { transition, at, guard, entry } of draft.guardUses) {
    for (const parameter of entry.params) {
      const reference = parameter.refersTo === null ? undefined : REFERENCES[parameter.refersTo];
      for (const id of reference ? idsIn(guard, parameter) : []) {
        if (!reference || reference.isKnown(draft, id, guard)) continue;
        const lead = `The guard ${quoted(entry.id)} of ${quoted(transition.id)} names the ${parameter.refersTo} ${quoted(id)}`;
        yield refusal(reference.code, at, `${lead}, which is not there: ${reference.remedy}.`);
      }
    }
  }
};
