/** Words that name a heap instead of what is in it. */
const HEAPS = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'base', 'misc', 'shared'];
const ROLES = ['module', 'resolver', 'queries', 'jobs', 'entity', 'types', 'input', 'inputs', 'scalar', 'plugin', 'guard', 'controller', 'middleware', 'filter', 'pipe', 'routes', 'config', 'journey', 'gate'];
const SHAPE = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(\\.(${ROLES.join('|')}))?(\\.(spec|int-spec))?\\.(ts|mjs)$`);

/** What is wrong with the name of a file of code, or undefined: kebab-case, at most one role, no word for a heap. */
export const nameProblem = (path: string): string | undefined => {
  const words = path.replace(/\.(ts|mjs)$/, '').split(/[/.-]/);
  const heap = words.find((word) => HEAPS.includes(word));
  if (heap) return `${path}: “${heap}” does not say what it holds`;
  const name = path.split('/').at(-1)!;
  return SHAPE.test(name) ? undefined : `${path}: a name is kebab-case with at most one role of ${ROLES.join(', ')}`;
};
