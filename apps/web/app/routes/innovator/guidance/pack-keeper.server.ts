import type { Form } from '@waymark/domain/forms';
import type { DtacPack, EsfPack } from '@waymark/domain/guidance';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import type { Keeper, Kept } from '../answers/keeper.ts';
import { saveFitting } from '../answers/save-fitting.server.ts';
import { answeredTo } from './guided.server.ts';
import { dtacForm, esfForm } from './pack-forms.ts';

const SAVE = graphql(
  `
    mutation SaveGuidance($input: SaveGuidanceInput!) {
      saveGuidance(input: $input) {
        __typename
        ... on DraftSaved {
          id
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What a team answers to the DTAC, as its pages save into it. */
export const dtacKeeper = (request: Request, innovationId: string): Keeper => packKeeper<DtacPack>(request, innovationId, 'dtac', dtacForm);

/** The same of the evidence standards framework. */
export const esfKeeper = (request: Request, innovationId: string): Keeper => packKeeper<EsfPack>(request, innovationId, 'esf', esfForm);

/** Answers to a pack as they are kept now, with what asks for them. */
export const packKept = (request: Request, innovationId: string, pack: 'esf' | 'dtac'): Promise<Kept> => (pack === 'dtac' ? dtacKeeper : esfKeeper)(request, innovationId).read();

/** As a draft does, it keeps what does not fit as it was written. */
const packKeeper = <Pack extends DtacPack | EsfPack>(request: Request, innovationId: string, pack: 'esf' | 'dtac', formOf: (of: Pack) => Form): Keeper => ({
  innovationId,
  read: async () => {
    const { pack: of, answers, written, unfit, version, saved } = await answeredTo<Pack>(request, innovationId, pack);
    return { form: formOf(of), answers, written, version, saved, unfit } satisfies Kept;
  },
  save: ({ form, version }, given) =>
    saveFitting({ form, answers: given, expectedVersion: version }, (answers, idempotencyKey) => send(request, SAVE, { innovationId, pack, answers, expectedVersion: version, keepUnfit: true, idempotencyKey })),
});
