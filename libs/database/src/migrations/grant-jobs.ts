import pg from 'pg';

/**
 * The queue's tables belong to its library, which gives no rights and says nothing of them when it is upgraded: they are
 * given anew after each of its migrations. The worker works on the tables. The API may leave a job and nothing else:
 * it can neither read nor change what waits.
 *
 * @param url address of the role that owns the tables
 */
export const grantJobs = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`${GRANTS} ${POLICIES}`);
  } finally {
    await client.end();
  }
};

const GRANTS = `
  revoke all on all tables in schema graphile_worker from waymark_api;
  revoke all on all sequences in schema graphile_worker from waymark_api;
  revoke execute on all functions in schema graphile_worker from public, waymark_api;
  grant usage on schema graphile_worker to waymark_api, waymark_worker;
  grant select, insert, update, delete on all tables in schema graphile_worker to waymark_worker;
  grant usage, select on all sequences in schema graphile_worker to waymark_worker;
  grant execute on all functions in schema graphile_worker to waymark_worker;
  alter function graphile_worker.add_job security definer set search_path = graphile_worker, pg_temp;
  grant execute on function graphile_worker.add_job to waymark_api;`;

/** The library switches row security on for its tables and leaves policies to us: without one nobody but the owner sees a job. */
const POLICIES = `do $$ declare t record; begin
  for t in select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('drop policy if exists waymark on graphile_worker.%I', t.relname);
    execute format('create policy waymark on graphile_worker.%I for all to waymark_worker using (true) with check (true)', t.relname);
  end loop;
end $$`;
