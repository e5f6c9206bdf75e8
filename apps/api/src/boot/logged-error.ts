/** What a log may hold of an error. One of the database carries its statement and values, which are confidential: only codes and names stay. */
export const loggedError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: String(error) };
  const frames = error.stack?.slice(error.stack.indexOf('\n    at ')).trim();
  if (!('query' in error)) return { name: error.name, message: error.message, frames };
  const { code, constraint, table, column, routine } = error as Error & Record<string, unknown>;
  return { name: error.name, code, constraint, table, column, routine, frames };
};
