import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from '@waymark/domain/audit';
import { withChoices } from '@waymark/domain/confidence';
import type { Form } from '@waymark/domain/forms';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';

/** Packs by `id@version`; a published version never changes, it is corrected by a new one. */
const FILES: Record<string, string> = {
  'submission-form@1.0.0': 'submission-form.json',
  'rubric-triage@1.0.0': 'rubric-triage.json',
  'rubric-evidence-review@1.0.0': 'rubric-evidence-review.json',
  'rubric-adoption@1.0.0': 'rubric-adoption.json',
  'pipeline-default@1.0.0': 'pipeline-default.json',
  'pipeline-fast-track@1.0.0': 'pipeline-fast-track.json',
  'pipeline-guards@1.0.0': 'pipeline-guards.json',
  'pipeline-refusals@1.0.0': 'pipeline-refusals.json',
  'esf@2022.08.0': 'esf-2022.json',
  'esf-from-form@1.0.0': 'esf-from-submission-form.json',
  'dtac@1.0.0': 'dtac-v1.json',
  'dtac@2.0.0': 'dtac-v2.json',
  'interest-rules@1.0.0': 'interest-rules.json',
  'bank-holidays-england@1.0.0': 'bank-holidays.json',
  'hazard-matrix@1.0.0': 'hazard-matrix.json',
  'medtech-funding-mandate@2021.04.0': 'medtech-funding-mandate-2021.json',
  'medtech-funding-mandate@2022.04.0': 'medtech-funding-mandate-2022.json',
  'organisations-england@2026.04.0': 'organisations-england.json',
};

/** The form that new drafts are written under. */
export const NEWEST_FORM = 'submission-form@1.0.0';

/** The JSON Schemas of the forms, by the pin of the form. */
const SCHEMAS: Record<string, string> = { [NEWEST_FORM]: 'submission-form.schema.json' };

const loaded = new Map<string, unknown>();

/** The pack under this pin, or undefined where the product carries none. Parsed once. */
export const packOf = <T = unknown>(pin: string): T | undefined => {
  const file = Object.hasOwn(FILES, pin) ? FILES[pin] : undefined;
  if (file && !loaded.has(pin)) loaded.set(pin, readPack(file));
  return loaded.get(pin) as T | undefined;
};

/** The pack under this pin. @throws Error that names the pin where the product carries none. */
export const requirePack = <T = unknown>(pin: string): T => {
  const pack = packOf<T>(pin);
  if (!pack) throw new Error(`No pack ${pin} in the content of this version; known: ${Object.keys(FILES).join(', ')}`);
  return pack;
};

/** Every pin that this version of the product carries. */
export const knownPins = (): string[] => [...new Set([...Object.keys(FILES), ...loaded.keys()])];

/** SHA-256 of what a pack says, in hexadecimal, a form with its schema: of its canonical JSON, so that its layout is no matter. @throws Error that names the pin where the product carries none */
export const packDigest = (pin: string): string => createHash('sha256').update(canonicalJson(saidUnder(pin))).digest('hex');

const saidUnder = (pin: string): unknown => (Object.hasOwn(SCHEMAS, pin) ? { pack: requirePack(pin), schema: readPack(SCHEMAS[pin]!) } : requirePack(pin));

/** Adds a pack to those that the product carries, in this process alone: so tests try a version that is not published yet. */
export const tryPack = (pin: string, pack: unknown): void => void loaded.set(pin, pack);

/** The same of a form, with its schema. */
export const tryForm = (pin: string, form: unknown, schema: object): void => {
  tryPack(pin, form);
  schemas.set(pin, withChoices(form as Form, schema));
};

export const rubricOf = (pin: string): Rubric | undefined => packOf<Rubric>(pin);
export const pipelinePack = (pin: string): PipelineDefinition => requirePack<PipelineDefinition>(pin);

const schemas = new Map<string, object>();

/** The JSON Schema 2020-12 that every draft under this form satisfies, with the choices of what is in confidence. @throws Error that names the pin where the product carries none */
export const submissionSchema = (pin: string = NEWEST_FORM): object => {
  const file = Object.hasOwn(SCHEMAS, pin) ? SCHEMAS[pin] : undefined;
  if (file && !schemas.has(pin)) schemas.set(pin, withChoices(requirePack<Form>(pin), readPack(file) as object));
  const schema = schemas.get(pin);
  if (!schema) throw new Error(`No schema of ${pin} in the content of this version; known: ${Object.keys(SCHEMAS).join(', ')}`);
  return schema;
};

const readPack = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../packs/${file}`, import.meta.url), 'utf8'));
