// `npm run schema`: writes schema.graphql at the root from the built API.
import { writeFileSync } from 'node:fs';
import { apiSchema, schemaText } from '../apps/api/dist/schema/index.js';
import { root } from './root.mjs';

writeFileSync(new URL('schema.graphql', root), schemaText(await apiSchema()));
