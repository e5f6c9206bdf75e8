import type { GateDecider, Produces, Sla, Stage, Track } from '../../definition.ts';
import { count, flag, identifier, number, oneOf, text } from './reader.ts';
import { list, maybe, optional, record, required } from './structure.ts';
import { transition } from './transition.ts';
import { stageKind } from './words.ts';

const sla = record<Sla>({
  workingDays: optional(number, 0),
  calendar: optional(text, ''),
  clock: optional(text, ''),
  warnAtShare: required(number, 1),
  escalateTo: optional(text, ''),
  exemptionReasons: optional(list(text), []),
});

const track = record<Track>({ id: optional(text, ''), role: optional(text, ''), join: required(oneOf('all'), 'all') });

const gateDecider = record<GateDecider>({
  role: optional(text, ''),
  gates: required(list(text), []),
  join: required(oneOf('all'), 'all'),
});

const produces = record<Produces>({
  fact: optional(text, ''),
  byRoles: required(list(text), []),
  types: maybe(list(text)),
  form: maybe(text),
  assessment: maybe(text),
  lockedByRoles: maybe(list(text)),
  notApplicableByRoles: maybe(list(text)),
});

const gateAnswersFrom = record<NonNullable<Stage['gateAnswersFrom']>>({ stage: optional(text, ''), rule: optional(text, '') });

export const stage = record<Stage>({
  id: required(identifier, ''),
  kind: required(stageKind, 'intake'),
  title: required(text, ''),
  publicTitle: required(text, ''),
  sla: optional<Sla | null>(sla, null),
  rubric: optional<string | null>(text, null),
  form: optional<string | null>(text, null),
  tracks: required(list(track), []),
  tracksPerAssignment: optional<Stage['tracksPerAssignment']>(oneOf('one', 'all'), null),
  gateDeciders: required(list(gateDecider), []),
  gateAnswersFrom: maybe(gateAnswersFrom),
  produces: required(list(produces), []),
  minReviewersToAssign: maybe(count),
  sealedRescore: maybe(flag),
  appealable: maybe(flag),
  transitions: required(list(transition), []),
});
