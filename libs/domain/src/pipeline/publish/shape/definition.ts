import type { PipelineDefinition } from '../../definition.ts';
import { appeals } from './appeals.ts';
import { letter } from './letter.ts';
import { overlay } from './overlay.ts';
import { count, flag, identifier, text } from './reader.ts';
import { stage } from './stage.ts';
import { list, maybe, optional, record, required, table } from './structure.ts';
import { globalTransition } from './transition.ts';

type Entry<Key extends 'clocks' | 'facts' | 'roles' | 'placeholders'> = PipelineDefinition[Key][number];
type RegisterState = PipelineDefinition['publicRegister']['states'][number];

const clock = record<Entry<'clocks'>>({ id: required(identifier, ''), title: optional(text, '') });
const fact = record<Entry<'facts'>>({ id: required(identifier, ''), type: optional(text, ''), from: optional(text, '') });
const role = record<Entry<'roles'>>({ id: required(identifier, ''), title: optional(text, ''), purpose: optional(text, '') });
const pool = record({ members: required(count, 0), organisations: required(count, 0) });
const placeholder = record<Entry<'placeholders'>>({ name: required(identifier, ''), meaning: optional(text, '') });
const blocksMeaning = record({ all: optional(text, ''), forward: optional(text, ''), none: optional(text, '') });

const decidingBody = record<PipelineDefinition['decidingBody']>({
  name: optional(text, ''),
  configurable: maybe(flag),
  note: maybe(text),
});

const announcement = record<PipelineDefinition['decisionAnnouncement']>({
  steps: optional(list(text), []),
  bodyOrder: optional(list(text), []),
  approval: optional(text, ''),
  release: optional(text, ''),
  beforeRelease: optional(text, ''),
});

const registerState = record<RegisterState>({
  id: required(identifier, ''),
  label: required(text, ''),
  whileIn: required(list(text), []),
  text: maybe(text),
});

const publicRegister = record<PipelineDefinition['publicRegister']>({
  text: optional(text, ''),
  entersBy: required(list(text), []),
  states: required(list(registerState), []),
  changesOn: optional(text, ''),
});

const pins = record<PipelineDefinition['pins']>({
  form: optional(text, ''),
  rubrics: optional(list(text), []),
  packs: optional(list(text), []),
  calendar: optional(text, ''),
});

/** The whole of a pipeline definition. Sentences for people may be left out, and so may what a check asks for. */
export const definitionShape = record<PipelineDefinition>({
  id: required(identifier, ''),
  version: required(text, ''),
  status: optional(text, ''),
  effectiveFrom: optional(text, ''),
  effectiveTo: optional<string | null>(text, null),
  title: required(text, ''),
  guardRegistry: optional(text, ''),
  pins: optional(pins, { form: '', rubrics: [], packs: [], calendar: '' }),
  decidingBody: optional(decidingBody, { name: '' }),
  clocks: required(list(clock), []),
  facts: required(list(fact), []),
  roles: required(list(role), []),
  rolePools: optional(table(pool), {}),
  documents: required(list(identifier), []),
  placeholders: required(list(placeholder), []),
  letters: required(list(letter), []),
  decisionAnnouncement: optional(announcement, { steps: [], bodyOrder: [], approval: '', release: '', beforeRelease: '' }),
  blocksMeaning: optional(blocksMeaning, { all: '', forward: '', none: '' }),
  overlays: required(list(overlay), []),
  appeals: optional(appeals, { onlyWayOut: false, text: '', tookPart: '', rules: [] }),
  publicRegister: required(publicRegister, { text: '', entersBy: [], states: [], changesOn: '' }),
  startStage: optional(text, ''),
  stages: required(list(stage), []),
  globalTransitions: required(list(globalTransition), []),
});
