import type { GlobalTransition, Transition } from '../../definition.ts';
import { flag, identifier, oneOf, text } from './reader.ts';
import { list, maybe, optional, record, required } from './structure.ts';
import { guardUse } from './guard-use.ts';
import { stageKind, wordOf } from './words.ts';

type NewRun = NonNullable<Transition['newRun']>;

const newRun = record<NewRun>({ carriesOver: required(list(text), []), rule: optional(text, ''), countsTowards: optional(list(text), []) });

const fields = {
  id: required(identifier, ''),
  to: optional(text, ''),
  label: optional(text, ''),
  trigger: required(oneOf('manual', 'auto'), 'manual' as Transition['trigger']),
  direction: optional(wordOf<Transition['direction']>(), '' as Transition['direction']),
  byRoles: optional(list(text), []),
  guards: required(list(guardUse), []),
  outcome: optional<string | null>(text, null),
  letterKey: optional<string | null>(text, null),
  requiresReason: optional(flag, false),
  effects: required(list(wordOf<Transition['effects'][number]>()), []),
  showsUntilRelease: optional<string | null>(text, null),
  newRun: maybe(newRun),
};

export const transition = record<Transition>(fields);
export const globalTransition = record<GlobalTransition>({ ...fields, fromKinds: required(list(stageKind), []), letterNote: maybe(text) });
