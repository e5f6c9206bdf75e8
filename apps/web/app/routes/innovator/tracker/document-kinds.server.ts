import type { DtacPack } from '@waymark/domain/guidance';
import { formUnder } from '../answers/draft.server.ts';
import { graphql } from '../../../graphql.ts';
import { answeredTo } from '../guidance/guided.server.ts';
import { load } from '../../../session/api.server.ts';
import type { trackedOf } from './tracker.server.ts';

const FORM_OF = graphql(`
  query FormOf($id: String!) {
    innovation(id: $id) {
      form
    }
  }
`);

/** Kinds of document that the team attaches: those that the form and the DTAC ask for, and those that the pipeline lets the innovator produce. */
export const kindsFor = async (request: Request, id: string, { definition }: Pick<Awaited<ReturnType<typeof trackedOf>>, 'definition'>): Promise<string[]> => {
  const form = await formUnder(request, (await load(request, FORM_OF, { id })).innovation.form);
  const asked = form.sections.flatMap((section) => section.questions.flatMap((question) => question.documentTypes ?? []));
  const produced = definition?.stages.flatMap((stage) => stage.produces.filter(({ byRoles }) => byRoles.includes('innovator')).flatMap(({ types }) => types ?? [])) ?? [];
  const { pack } = await answeredTo<DtacPack>(request, id, 'dtac');
  return [...new Set([...asked, ...produced, ...pack.questions.flatMap(({ evidence }) => evidence)])].sort();
};
