// Owns the PostgreSQL of one test run: a process of its own, so that no code of the product is loaded into Jest's.
// Prints the address under which tests ask for the cluster; the first question starts it. Ends, leaving nothing
// behind, when its input ends, which happens however the run ends.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { quickFolder } from './quick-folder.mjs';

const SECRET = 'of the tests, and of nothing else';
const prefix = `waymark_test_${randomBytes(4).toString('hex')}`;
const path = `/${randomUUID()}`; // other users of this machine may reach the port, but do not know the path

let folder;
let server;
let prepared;

const prepare = async () => {
  const url = process.env.DATABASE_URL ?? (await startServer());
  const template = `${prefix}_template`;
  await mustBeForTests(url);
  await run(url, `create database ${template}`);
  const { migrate } = await import('../libs/database/dist/migrations/index.js');
  await migrate(on(url, template), SECRET);
  await run(url, `alter database ${template} with allow_connections false is_template true`);
  return { url, template, prefix, secret: SECRET };
};

const startServer = async () => {
  const { startPostgres } = await import('../libs/database/dist/embedded/index.js');
  folder = mkdtempSync(join(quickFolder(), 'waymark-tests-'));
  chmodSync(folder, 0o711);
  server = await startPostgres({ dataFolder: join(folder, 'postgres'), durable: false });
  return server.url;
};

/** Migrating sets the passwords of the product's roles: an installation that uses the server would lose its way in. */
const mustBeForTests = async (url) => {
  const [role] = await run(url, "select 1 from pg_roles where rolname = 'waymark_migrate'");
  if (!role) return;
  const { roleUrl } = await import('../libs/database/dist/roles/index.js');
  await run(roleUrl(url, 'migrate', SECRET), 'select 1').catch(() => {
    throw new Error('DATABASE_URL leads to a server that an installation of Waymark uses: give the tests a server of their own');
  });
};

const on = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

const run = async (url, statement) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

const cleanUp = async () => {
  await prepared?.catch(() => undefined);
  if (server) await server.stop();
  else if (prepared) await dropAll(process.env.DATABASE_URL);
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

const dropAll = async (url) => {
  for (const { datname } of await run(url, `select datname from pg_database where starts_with(datname, '${prefix}')`)) {
    await run(url, `alter database ${datname} with is_template false`);
    await run(url, `drop database if exists ${datname} with (force)`);
  }
};

const listener = createServer((request, response) => {
  response.setHeader('connection', 'close'); // a kept connection that ends as the next test asks would fail that test
  if (request.url !== path) return void response.writeHead(404).end();
  prepared ??= prepare();
  prepared.then(
    (cluster) => response.end(JSON.stringify(cluster)),
    (error) => response.writeHead(500).end(`The test cluster does not start: ${error.stack}`),
  );
});

listener.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${listener.address().port}${path}\n`));
process.stdin.resume().once('end', () => {
  listener.close();
  cleanUp().then(
    () => process.exit(),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
