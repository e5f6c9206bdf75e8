import { blocker, type Blocker, type PipelineDefinition } from '@waymark/domain/pipeline';

const NAME = /^[A-Za-z0-9._-]{1,100}$/;
const VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/**
 * The record carries the names that a definition gives, and no free text: with a name that is no code no move of an
 * evaluation could be written down, so it is refused here.
 */
export const unrecordableNames = (definition: PipelineDefinition): Blocker[] => {
  const { id, version, roles, overlays, stages, globalTransitions } = definition;
  const transitions = [...stages.flatMap((stage) => stage.transitions), ...globalTransitions];
  const names = [
    ['id', id],
    ...roles.map((role) => ['roles', role.id]),
    ...overlays.map((overlay) => ['overlays', overlay.id]),
    ...stages.map((stage) => ['stages', stage.id]),
    ...transitions.flatMap(({ id: transition, outcome, letterKey }) => [['transitions', transition], ['outcome', outcome ?? 'none'], ['letterKey', letterKey ?? 'none']]),
  ] as [string, string][];
  return [
    ...(VERSION.test(version) ? [] : [blocker('wrong-shape', `version: “${version}” is none: write three numbers as 1.0.0`, { at: 'version' })]),
    ...names
      .filter(([, name]) => !NAME.test(name))
      .map(([at, name]) => blocker('wrong-shape', `${at}: “${name}” is no name for the record: use letters of ASCII, digits, dots, hyphens and underscores, at most 100`, { at })),
  ];
};
