import { transitionsOf } from '../../definition.ts';
import type { PipelineDefinition } from '../../definition.ts';
import { repeated } from '../repeated.ts';
import type { ShapeProblem } from './reader.ts';

/**
 * Ids that occur twice in one list: the record could not tell later which of the two was meant. Two stages of one
 * id and two appeal rules of one end are left to the publish checks, which have codes for them.
 */
export const repeatedIds = (definition: PipelineDefinition): ShapeProblem[] => {
  const lists: [at: string, ids: string[]][] = [
    ['clocks', definition.clocks.map(({ id }) => id)],
    ['facts', definition.facts.map(({ id }) => id)],
    ['roles', definition.roles.map(({ id }) => id)],
    ['documents', definition.documents],
    ['placeholders', definition.placeholders.map(({ name }) => name)],
    ['letters', definition.letters.map(({ key }) => key)],
    ['overlays', definition.overlays.map(({ id }) => id)],
    ['publicRegister/states', definition.publicRegister.states.map(({ id }) => id)],
    ...definition.stages.map((stage): [string, string[]] => [`stages/${stage.id}/tracks`, stage.tracks.map(({ id }) => id)]),
    ...definition.stages.map((stage): [string, string[]] => [
      `stages/${stage.id}/transitions`,
      transitionsOf(definition, stage).map(({ id }) => id),
    ]),
  ];
  return lists.flatMap(([at, ids]) =>
    repeated(ids.filter((id) => id !== '')).map((id) => ({
      at: `${at}/${id}`,
      message: 'is there more than once: give each an id of its own',
    })),
  );
};
