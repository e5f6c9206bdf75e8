import { pipelinePack } from '@waymark/content/packs';

/** Every role that the product's pipelines know. */
export const knownRoles = (): string[] => [
  ...new Set(
    ['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'].flatMap((pin) => pipelinePack(pin).roles.map((role) => role.id)),
  ),
];
