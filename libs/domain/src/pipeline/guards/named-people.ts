import type { Blocker } from './blocker.ts';
import { shownValue } from './shown-value.ts';

/** Names by id of those whom a reader may know. */
export type KnownNames = ReadonlyMap<string, string>;

type Operands = Record<string, unknown>;

/** The people whom the operands of a verdict point at, by id. */
export const peopleIn = ({ people }: Operands): string[] => (Array.isArray(people) ? people.filter((one): one is string => typeof one === 'string') : []);

/** The same operands with names in the place of ids: the known ones by the alphabet, and then how many others there are. */
export const withKnownNames = (operands: Operands, names: KnownNames): Operands => (peopleIn(operands).length === 0 ? operands : { ...operands, people: inNames(peopleIn(operands), names) });

/** The same refusal, its sentence for staff too: an id tells a reader nothing, and a name is for whoever may know it. */
export const inKnownNames = (found: Blocker, names: KnownNames): Blocker => {
  const people = peopleIn(found.operands);
  if (people.length === 0) return found;
  return { ...found, staffMessage: found.staffMessage.replace(shownValue(people), () => shownValue(inNames(people, names))), operands: withKnownNames(found.operands, names) };
};

const inNames = (people: readonly string[], names: KnownNames): string[] => {
  const known = people.flatMap((id) => names.get(id) ?? []).sort((a, b) => (a < b ? -1 : 1));
  const others = people.length - known.length;
  return others === 0 ? known : [...known, others === 1 ? 'a person' : `${others} people`];
};
