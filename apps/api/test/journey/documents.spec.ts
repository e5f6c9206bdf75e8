import { describe, expect, it } from '@jest/globals';
import { DOCUMENTS, QUERIES } from '@waymark/replay';
import { parse, validate } from 'graphql';
import { apiSchema } from '../../src/schema/index.ts';

const schema = await apiSchema();
const problems = (document: string): string[] => validate(schema, parse(document)).map(({ message }) => message);

describe('what a replay asks of the API', () => {
  it.each(Object.entries({ ...DOCUMENTS, ...QUERIES }))('fits the schema: %s', (_, document) => {
    expect(problems(document)).toEqual([]);
  });

  it('would be found out where it does not', () => {
    expect(problems('{ evaluation(id: "1") { stage nonsense } }')).toEqual([expect.stringContaining('nonsense')]);
  });
});
