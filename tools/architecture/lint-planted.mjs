// Lints texts as if they lay at the given paths and writes what was found: a process of its own, with the
// configuration of the repository as it is. Input and output are JSON.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { root } from '../root.mjs';

// typescript-eslint otherwise reads the text from the disk where CI is set
process.env.TSESTREE_SINGLE_RUN = 'false';
// Nx's rule otherwise reads its graph anew for every text
process.argv[1] = fileURLToPath(new URL('node_modules/eslint/bin/eslint.js', root));

const cwd = fileURLToPath(root);
const linter = new ESLint({ cwd });

const found = [];
for (const plant of JSON.parse(await text(process.stdin))) {
  const [result] = await linter.lintText(plant.text, { filePath: fileURLToPath(new URL(plant.file, root)) });
  found.push((result?.messages ?? [{ message: 'The file is not linted' }]).map(({ ruleId, message }) => ({ rule: ruleId ?? null, message })));
}
process.stdout.write(JSON.stringify(found));
