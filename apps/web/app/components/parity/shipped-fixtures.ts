import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the shipped macros are called with, as JSON gives it: an open set of names, read by specs alone. */
export type Options = ReturnType<typeof JSON.parse>;
export type ShippedFixture = { name: string; options: Options; html: string };

type ShippedFile = { fixtures: { name: string; context: Options; callBlock?: string; html: string }[] };

/** The fixtures that nhsuk-frontend ships for one component: options and the HTML they make. A call block counts as option `html`. */
export function shippedFixtures(component: string): ShippedFixture[] {
  const path = createRequire(import.meta.url).resolve(`nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as ShippedFile;
  return file.fixtures.map(({ name, context, callBlock, html }) => ({ name, options: callBlock ? { ...context, html: callBlock } : context, html }));
}

/** The names of all options, those inside others after a dot, each also with its value: `label`, `label.size`, `label.size=l`. */
export function optionNames(options: unknown, path = ''): string[] {
  if (Array.isArray(options)) return options.flatMap((item) => optionNames(item, path));
  if (!options || typeof options !== 'object') return [];
  return Object.entries(options).flatMap(([name, value]) => [
    `${path}${name}`,
    ...(typeof value === 'object' ? optionNames(value, `${path}${name}.`) : [`${path}${name}=${value}`]),
  ]);
}
