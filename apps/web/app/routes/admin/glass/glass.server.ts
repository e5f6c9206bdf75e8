import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { GLASS } from '../../../texts/admin.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const LOOKS = graphql(`
  query BrokenGlass {
    brokenGlass {
      id
      evaluationId
      reference
      number
      innovationName
      person
      reason
      brokenAt
      endsAt
      open
      simulated
    }
  }
`);

const BREAK = graphql(
  `
    mutation BreakGlass($input: BreakGlassInput!) {
      breakGlass(input: $input) {
        ... on GlassBroken {
          evaluationId
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type Look = ResultOf<typeof LOOKS>['brokenGlass'][number];

/** Looks of administrators into evaluations, as whoever asks may know of them; newest first. */
export const loadLooks = async (request: Request): Promise<Look[]> => (await load(request, LOOKS)).brokenGlass;

/** Breaks the glass, or says what is missing. An evaluation that may not be known of and one that is not there get one answer. */
export const breakGlass = async (request: Request, form: FormData) => {
  const [reference, number, reason] = [textOf(form, 'reference'), textOf(form, 'number'), textOf(form, 'reason')];
  const wrong = [
    ...(reference ? [] : [{ field: 'reference', message: GLASS.needReference }]),
    ...(/^\d{0,6}$/.test(number) ? [] : [{ field: 'number', message: GLASS.needNumber }]),
    ...(reason.length >= 20 ? [] : [{ field: 'reason', message: GLASS.needReason }]),
  ];
  if (wrong.length > 0) return refusedForm(form, wrong);
  try {
    const sent = await send(request, BREAK, { reference, reason, ...(number ? { number: Number(number) } : {}), idempotencyKey: textOf(form, 'key') });
    return sent.ok ? { evaluationId: sent.result.evaluationId } : refusedForm(form, sent.problems);
  } catch (error) {
    if (error instanceof Response && error.status === 404) return refusedForm(form, [{ field: 'reference', message: GLASS.noSuch }]);
    throw error;
  }
};
