import type { Answers, Form } from '@waymark/domain/forms';
import { formOfDtac, formOfEsf, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import { packUnder } from './packs.server.ts';

/** Answers to a pack of guidance as they were frozen with a revision, with what asked for them. */
export interface FrozenPack {
  /** id@version */
  pin: string;
  form: Form;
  answers: Answers;
}

/** What a revision froze of guidance, each under the version that it names; packs to which nothing was answered are left out. */
export const frozenPacks = async (request: Request, guidance: readonly { pack: string; answers: unknown }[]): Promise<FrozenPack[]> => {
  const answered = guidance.filter(({ answers }) => Object.keys(answers as Answers).length > 0);
  return Promise.all(answered.map(async ({ pack: pin, answers }) => ({ pin, form: await formOf(request, pin), answers: answers as Answers })));
};

const formOf = async (request: Request, pin: string): Promise<Form> => (pin.startsWith('dtac@') ? formOfDtac(await packUnder<DtacPack>(request, pin)) : formOfEsf(await packUnder<EsfPack>(request, pin)));
