import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** What a stage says that it produces is a fact of the vocabulary. */
export const producedFactsAreKnown: Check = function* ({ definition, content }) {
  const facts = new Set(content.guards.facts.map((fact) => fact.id));
  for (const stage of definition.stages) {
    for (const { fact } of stage.produces) {
      if (!facts.has(fact)) {
        yield refusal(
          'unknown-fact',
          place.stage(stage.id),
          `${quoted(stage.id)} produces ${quoted(fact)}, which is not a fact: use one of ${quotedList(facts)}.`,
        );
      }
    }
  }
};

/** Documents that a stage collects are in the pipeline's list. */
export const producedDocumentsAreKnown: Check = function* ({ definition }) {
  for (const stage of definition.stages) {
    const unknown = stage.produces.flatMap(({ types }) => types ?? []).filter((type) => !definition.documents.includes(type));
    if (unknown.length > 0) {
      yield refusal(
        'unknown-document',
        place.stage(stage.id),
        `${quoted(stage.id)} collects documents that are not in \`documents\` (${quotedList(unknown)}): add them to the list, or remove them here.`,
      );
    }
  }
};

/** Every document in the list can be handed in somewhere. */
export const documentsHaveProducers: Check = ({ definition }) => {
  const collected = new Set(
    definition.stages
      .flatMap(({ produces }) => produces.filter(({ fact }) => fact === 'documents'))
      .flatMap(({ types }) => types ?? []),
  );
  return definition.documents
    .filter((document) => !collected.has(document))
    .map((document) =>
      refusal(
        'fact-without-producer',
        place.document(document),
        `No stage collects the document ${quoted(document)}: name it in the \`types\` of a stage that produces documents, or remove it from the list.`,
      ),
    );
};
