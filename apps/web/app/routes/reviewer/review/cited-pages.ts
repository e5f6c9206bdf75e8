import type { CitedDocument } from './document-citations.tsx';

/** Pages of documents, given as `id#page`, each once and with the name of its document. */
export const citedPages = (cited: readonly string[], documents: readonly { id: string; fileName: string }[]): CitedDocument[] =>
  [...new Set(cited)].map((value) => {
    const at = value.lastIndexOf('#');
    return { value, page: Number(value.slice(at + 1)), name: documents.find(({ id }) => id === value.slice(0, at))?.fileName ?? value.slice(0, at) };
  });
