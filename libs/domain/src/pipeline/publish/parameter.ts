import type { GuardUse } from '../definition.ts';
import type { GuardEntry } from '../guards/index.ts';

/** The value that this use gives to a parameter of the vocabulary, or undefined. */
export const parameterOf = (guard: GuardUse, name: string): unknown => (guard as unknown as Record<string, unknown>)[name];

/** The ids that this use names in a parameter; `all` of a `list-or-all` names none. */
export const idsIn = (guard: GuardUse, parameter: GuardEntry['params'][number]): string[] => {
  const value = parameterOf(guard, parameter.name);
  if (Array.isArray(value)) return value.filter((id) => typeof id === 'string');
  if (typeof value === 'string') return parameter.type === 'list-or-all' ? [] : [value];
  const fact = value && typeof value === 'object' && 'fact' in value ? value.fact : undefined;
  return typeof fact === 'string' ? [fact] : [];
};
