import { formOfDtac, formOfEsf, packForNew, type DatedPack, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import type { Form } from '@waymark/domain/forms';
import { knownPins, packOf, requirePack } from '../packs/index.ts';

/** The packs of guidance that an innovation is answered under; each has dated versions. */
export const GUIDANCE = ['esf', 'dtac'] as const;

export type GuidanceId = (typeof GUIDANCE)[number];

/** The version that something new starts under on a day (YYYY-MM-DD). Undefined where this product carries none that is whole. */
export const newGuidancePack = (id: GuidanceId, day: string): DatedPack | undefined =>
  packForNew(knownPins().filter((pin) => pin.startsWith(`${id}@`)).map((pin) => requirePack<DatedPack>(pin)), day);

/** A pack of guidance, or the rules that lead to one, under this pin; undefined for every other. */
export const guidancePackOf = (pin: string): DatedPack | undefined => ([...GUIDANCE, 'esf-from-form'].some((id) => pin.startsWith(`${id}@`)) ? packOf<DatedPack>(pin) : undefined);

/** The form that a pack of guidance is answered in. @throws Error where the product carries no such pack */
export const guidanceForm = (pin: string): Form => (pin.startsWith('esf@') ? formOfEsf(requirePack<EsfPack>(pin)) : formOfDtac(requirePack<DtacPack>(pin)));
