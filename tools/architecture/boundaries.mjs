/** Who may import whom, by the tag of each package (`nx.tags` in its package.json). Read top to bottom: each row may use those above it. */
const ROWS = {
  'scope:domain': [],
  'scope:pdf': [],
  'scope:content': ['scope:domain'],
  'scope:database': ['scope:domain'],
  'scope:platform': ['scope:domain', 'scope:database'],
  'scope:spine': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform'],
  'scope:feature': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform', 'scope:spine'],
  'scope:replay': ['scope:domain', 'scope:content'],
  'scope:api': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform', 'scope:spine', 'scope:feature'],
  'scope:worker': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform', 'scope:spine', 'scope:feature'],
  'scope:cli': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform', 'scope:spine', 'scope:feature', 'scope:replay'],
  'scope:web': ['scope:domain', 'scope:pdf'],
  'scope:web-e2e': ['scope:domain', 'scope:content', 'scope:replay'],
  'scope:testing': ['scope:domain', 'scope:content', 'scope:database', 'scope:platform', 'scope:spine', 'scope:feature', 'scope:replay'],
};

/** What a package may take from outside, where that is limited. Built-in modules of Node are another matter: see purity.mjs. */
const OUTSIDE = {
  'scope:domain': { allowedExternalImports: ['ajv', 'ajv/*', 'ajv-formats', 'csv-parse/sync', 'highs', 'stemmer'] },
  'scope:pdf': { allowedExternalImports: ['pdfkit', 'fontkit', 'bidi-js', 'linebreak'] },
  'scope:content': { allowedExternalImports: ['ajv', 'ajv/*', 'ajv-formats'] },
  'scope:database': { bannedExternalImports: ['@nestjs/*', '@apollo/*', 'graphql', 'express'] },
  'scope:replay': { bannedExternalImports: ['@nestjs/*', '@apollo/*', 'typeorm', 'pg', 'graphile-worker', 'express'] },
};

/** @param specs whether for specs: they may use the packs, the replay and the testing library besides, and what tests need from outside */
const constraints = (specs) =>
  Object.entries(ROWS).map(([sourceTag, tags]) => ({
    sourceTag,
    onlyDependOnLibsWithTags: specs ? [...new Set([...tags, 'scope:content', 'scope:replay', 'scope:testing'])] : tags,
    ...(specs ? {} : OUTSIDE[sourceTag]),
  }));

/** The rule that keeps the table, for product code or for specs. */
export const boundaries = (specs) => ({
  '@nx/enforce-module-boundaries': ['error', { depConstraints: constraints(specs) }],
});
