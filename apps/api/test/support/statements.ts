import pg from 'pg';

/** How many statements reach PostgreSQL from this process while something is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    count += 1;
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
};
