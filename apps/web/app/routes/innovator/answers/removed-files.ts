import type { FieldProblem } from './typed-answers.server.ts';

/** Takes documents away, one after another. @returns what is against it, each on the field of its question */
export const removedFiles = async (removed: readonly { field: string; document: string }[], remove: (document: string) => Promise<string[]>): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = [];
  for (const { field, document } of removed) problems.push(...(await remove(document)).map((message) => ({ field, message })));
  return problems;
};
