import type { Check } from '../draft.ts';
import { parameterOf } from '../parameter.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** Guards are a closed vocabulary of code. */
export const guardsAreKnown: Check = function* ({ exits, guardEntry, content }) {
  for (const { transition, at } of exits) {
    for (const { type } of transition.guards) {
      if (guardEntry(type)) continue;
      yield refusal(
        'unknown-guard',
        at,
        `${quoted(transition.id)} asks for the guard ${quoted(type)}, which does not exist: use one of ${quotedList(content.guards.guards.map(({ id }) => id))}.`,
      );
    }
  }
};

/** A guard has no parameter but those of its entry, so that a misspelt one is not silently without effect. */
export const parametersAreKnown: Check = function* ({ guardUses }) {
  for (const { transition, at, guard, entry } of guardUses) {
    const known = entry.params.map((parameter) => parameter.name);
    const unknown = Object.keys(guard).filter((name) => name !== 'type' && !known.includes(name));
    if (unknown.length === 0) continue;
    yield refusal(
      'unknown-parameter',
      at,
      `The guard ${quoted(entry.id)} of ${quoted(transition.id)} has unknown parameters (${quotedList(unknown)}): use only ${quotedList(known)}.`,
    );
  }
};

/** Guards that need one of several parameters which are each optional: without any they would ask for nothing. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = { elapsed: ['workingDays', 'months'] };

/** A guard has every parameter that its entry requires, with every part of it. */
export const parametersAreComplete: Check = function* ({ guardUses }) {
  for (const { transition, at, guard, entry } of guardUses) {
    const missing = entry.params
      .filter(({ required, name }) => required && parameterOf(guard, name) === undefined)
      .map((parameter) => parameter.name);
    const parts = entry.params.flatMap(({ name, type }) => missingParts(name, type, parameterOf(guard, name)));
    const choices = ONE_OF[entry.id] ?? [];
    const nothing = choices.length > 0 && choices.every((name) => parameterOf(guard, name) === undefined);
    const lacks = [...missing, ...parts, ...(nothing ? [choices.join(' or ')] : [])];
    if (lacks.length === 0) continue;
    yield refusal(
      'missing-parameter',
      at,
      `The guard ${quoted(entry.id)} of ${quoted(transition.id)} lacks ${quotedList(lacks)}: give a value.`,
    );
  }
};

/** A type such as `pipeline fact: fact, eq, reason` names the parts that the value must have. */
const missingParts = (name: string, type: string, value: unknown): string[] => {
  const parts = /^[^:]+: (.+)$/.exec(type)?.[1]?.split(', ') ?? [];
  if (typeof value !== 'object' || value === null) return [];
  const given = value as Record<string, unknown>;
  return parts.filter((part) => given[part] === undefined || given[part] === '').map((part) => `${name}.${part}`);
};
