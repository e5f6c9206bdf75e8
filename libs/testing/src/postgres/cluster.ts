/** The PostgreSQL of this test run, and the database on it that all migrations have run in. */
export type Cluster = {
  /** Address of a user who may create databases. */
  url: string;
  template: string;
  /** Begins the name of every database of this run. */
  prefix: string;
  /** What the passwords of the product's roles derive from. */
  secret: string;
};

let asked: Promise<Cluster> | undefined;

/**
 * The cluster of this run. It starts when the first test asks for it, so that tests without a database wait for none.
 *
 * @throws Error where it cannot start, or the run has none because Jest ran without our global setup
 */
export const cluster = (): Promise<Cluster> => (asked ??= ask());

const ask = async (): Promise<Cluster> => {
  const address = process.env['WAYMARK_TEST_CLUSTER'];
  if (!address) throw new Error('This run has no test cluster: start it with the configuration at the root of the repository');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Cluster;
};
