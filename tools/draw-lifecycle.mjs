// `npm run diagram`: writes docs/lifecycle.md from the default pipeline.
import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleText } from './lifecycle-text.mjs';
import { root } from './root.mjs';

const definition = JSON.parse(readFileSync(new URL('libs/content/packs/pipeline-default.json', root), 'utf8'));
writeFileSync(new URL('docs/lifecycle.md', root), lifecycleText(definition));
