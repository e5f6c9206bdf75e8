import type { DatedPack, EsfFromForm } from '@waymark/domain/guidance';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';

const PACK = graphql(`
  query GuidancePack($pin: String!) {
    guidancePack(pin: $pin)
  }
`);

/** Published packs never change, and whoever is signed in may read them: each is fetched once. */
const packs = new Map<string, DatedPack>();

export const packUnder = async <Pack extends DatedPack>(request: Request, pin: string): Promise<Pack> => {
  const known = packs.get(pin) ?? ((await load(request, PACK, { pin })).guidancePack as DatedPack);
  packs.set(pin, known);
  return known as Pack;
};

/** Which answers to the form settle which questions of the framework, by the rules of this version of the product. */
export const rulesFromForm = (request: Request): Promise<EsfFromForm> => packUnder<EsfFromForm>(request, 'esf-from-form@1.0.0');
