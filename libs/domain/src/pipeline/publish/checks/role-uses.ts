import type { Draft } from '../draft.ts';
import { idsIn } from '../parameter.ts';
import { place } from '../place.ts';
import { quoted } from '../wording.ts';

/** A role that the definition names somewhere. `acts` is false where it is only kept out: nobody need hold it. */
export interface RoleUse {
  role: string;
  at: string;
  who: string;
  acts: boolean;
}

/** Every use of a role in the definition, with its place. */
export function* roleUses(draft: Draft): Iterable<RoleUse> {
  const { definition } = draft;
  for (const { id, raisedByRoles } of definition.overlays) {
    yield* uses(raisedByRoles, place.overlay(id), `The overlay ${quoted(id)}`);
  }
  for (const { key, approvedBy, releasedBy } of definition.letters) {
    yield* uses([...approvedBy, ...releasedBy], place.letter(key), `The letter ${quoted(key)}`);
  }
  for (const stage of definition.stages) {
    const produced = stage.produces.flatMap(({ byRoles, lockedByRoles = [], notApplicableByRoles = [] }) => [
      ...byRoles,
      ...lockedByRoles,
      ...notApplicableByRoles,
    ]);
    const assigned = [...stage.tracks, ...stage.gateDeciders].map(({ role }) => role);
    const escalated = stage.sla ? [stage.sla.escalateTo] : [];
    yield* uses([...assigned, ...produced, ...escalated], place.stage(stage.id), `The stage ${quoted(stage.id)}`);
  }
  for (const { transition, at } of draft.exits) yield* uses(transition.byRoles, at, `The transition ${quoted(transition.id)}`);
  for (const { transition, at, guard, entry } of draft.guardUses) {
    for (const parameter of entry.params.filter(({ refersTo }) => refersTo === 'role')) {
      const who = `The guard ${quoted(entry.id)} of ${quoted(transition.id)}`;
      yield* uses(idsIn(guard, parameter), at, who, parameter.name !== 'excludes');
    }
  }
  for (const { endStage, heardBy } of definition.appeals.rules) {
    yield* uses([heardBy.role], place.appeal(endStage), `The appeal rule of ${quoted(endStage)}`);
  }
}

const uses = (roles: readonly string[], at: string, who: string, acts = true): RoleUse[] =>
  roles.map((role) => ({ role, at, who, acts }));
