import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Form } from '@waymark/domain/forms';
import type { Rubric } from '@waymark/domain/rubric';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const DEFINITION = graphql(`
  query PublishedDefinition($id: String!) {
    pipelineVersion(id: $id) {
      definition
    }
  }
`);
const RUBRIC = graphql(`
  query PublishedRubric($pin: String!) {
    rubric(pin: $pin)
  }
`);
const FORM = graphql(`
  query PublishedForm($pin: String!) {
    form(pin: $pin)
  }
`);

/** Published versions never change, and whoever is signed in may read them: each is fetched once. */
const once = <Value>(fetch: (request: Request, key: string) => Promise<Value>) => {
  const known = new Map<string, Value>();
  return async (request: Request, key: string): Promise<Value> => {
    const found = known.get(key) ?? (await fetch(request, key));
    known.set(key, found);
    return found;
  };
};

/** The definition of a published pipeline version, by the id of the version. */
export const definitionOf = once(async (request, id) => (await load(request, DEFINITION, { id })).pipelineVersion.definition as PipelineDefinition);

/** A published rubric, by its pin. */
export const rubricOf = once(async (request, pin) => (await load(request, RUBRIC, { pin })).rubric as Rubric);

/** A published form, by its pin. */
export const submissionForm = once(async (request, pin) => (await load(request, FORM, { pin })).form as Form);
