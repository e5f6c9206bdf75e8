import { knownPins, packOf, requirePack } from '@waymark/content/packs';
import type { GuardRegistry } from '@waymark/domain/pipeline/guards';
import type { PublishContent } from '@waymark/domain/pipeline/publish';
import type { Rubric } from '@waymark/domain/rubric';

/** The registry by which a pipeline is checked that names none which this version carries. */
const REGISTRY = 'pipeline-guards@1.0.0';

/** What this version of the product carries, for the publish checks of a pipeline with this guard registry. */
export const publishContent = (guardRegistry: string): PublishContent => {
  const isKnown = (pin: string): boolean => knownPins().includes(pin);
  const named = isKnown(guardRegistry) ? packOf<Partial<GuardRegistry>>(guardRegistry) : undefined;
  return {
    guards: requirePack<GuardRegistry>(named?.guards && named.directions ? guardRegistry : REGISTRY),
    rubric: (pin) => {
      const pack = isKnown(pin) ? packOf<Partial<Rubric>>(pin) : undefined;
      return pack?.criteria && pack.gates && pack.tracks ? (pack as Rubric) : undefined;
    },
    isKnown,
  };
};
