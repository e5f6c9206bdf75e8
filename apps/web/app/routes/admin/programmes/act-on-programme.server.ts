import { data, redirect } from 'react-router';
import type { ResultOf } from '../../../graphql.ts';
import { ApiProblem, askApi } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { textOf, valuesOf, type FormValues } from '../../staff/frame/form-values.ts';
import { DRY_RUN, PUBLISH_PIPELINE, RETIRE_PIPELINE } from './mutations.ts';
import { typedDefinition } from './typed-definition.ts';

export interface Tried {
  problems: { field?: string; at?: string; message: string }[];
  values: FormValues;
  dryRun: ResultOf<typeof DRY_RUN>['dryRunPipeline'] | null;
  /** The text of an uploaded definition, so that it need not be chosen twice. */
  kept: string;
}

/** Publishes a definition, tries it on the live evaluations, or retires a version. */
export const actOnProgramme = async (request: Request, programmeId: string, form: FormData) => {
  const answer = (more: Partial<Tried>) => data<Tried>({ problems: [], values: valuesOf(form), dryRun: null, kept: '', ...more }, { status: more.problems ? 422 : 200 });
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'retire') {
    const sent = await send(request, RETIRE_PIPELINE, { pipelineVersionId: textOf(form, 'version'), idempotencyKey });
    return sent.ok ? redirect(`/programmes/${programmeId}?done=retired`) : answer({ problems: sent.problems });
  }
  const typed = await typedDefinition(form);
  if ('problem' in typed) return answer({ problems: [typed.problem] });
  const kept = 'text' in typed ? typed.text : '';
  const chosen = 'pack' in typed ? { pack: typed.pack } : { definition: typed.definition };
  if (textOf(form, 'intent') === 'dry-run') {
    const tried = await askApi(request, DRY_RUN, { programmeId, ...chosen }).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.code === 'BAD_INPUT') return { problem: error.message };
      throw error;
    });
    return 'problem' in tried ? answer({ problems: [{ message: tried.problem }], kept }) : answer({ dryRun: tried.dryRunPipeline, kept });
  }
  const sent = await send(request, PUBLISH_PIPELINE, { programmeId, ...chosen, idempotencyKey });
  return sent.ok ? redirect(`/programmes/${programmeId}?done=published`) : answer({ problems: sent.problems, kept });
};
