import { requirePack, rubricOf } from '@waymark/content/packs';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { calendarOf, type Calendar } from '@waymark/domain/calendar';
import type { GuardRegistry, PipelineDefinition } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';

/** A published definition with everything that it pins. */
export interface Published {
  id: string;
  definition: PipelineDefinition;
  calendar: Calendar;
  registry: GuardRegistry;
  rubrics: Readonly<Record<string, Rubric>>;
}

/** Published versions never change, so they are read once; few exist, so nothing leaves. */
const read = new Map<string, Published>();

/** @throws Error where there is no such version: a foreign key makes sure that there is */
export const publishedVersion = async (tx: Tx, id: string): Promise<Published> => {
  const known = read.get(id);
  if (known) return known;
  const row = await rowOf<{ definition: PipelineDefinition }>(tx, 'select definition from pipeline_version where id = $1', [id]);
  if (!row) throw new Error(`No pipeline version ${id}`);
  const made = withPins(id, row.definition);
  read.set(id, made);
  return made;
};

/** Looks up what a definition pins in the product's content. */
export const withPins = (id: string, definition: PipelineDefinition): Published => ({
  id,
  definition,
  calendar: calendarOf(requirePack(definition.pins.calendar)),
  registry: requirePack<GuardRegistry>(definition.guardRegistry),
  rubrics: Object.fromEntries(definition.pins.rubrics.flatMap((pin) => (rubricOf(pin) ? [[pin, rubricOf(pin)!]] : []))),
});
