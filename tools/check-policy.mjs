// Stops the build where the policy does not speak of everything that the API has. A part of `npm run build` and `npm run schema`.
// node tools/check-policy.mjs [schema]   a schema in a file, instead of the one that the API has
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { apiSchema, checkPolicy } from '../apps/api/dist/schema/index.js';

const [file] = process.argv.slice(2);
try {
  checkPolicy(file ? buildSchema(readFileSync(file, 'utf8')) : await apiSchema());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
