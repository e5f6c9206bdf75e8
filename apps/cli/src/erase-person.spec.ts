import { expect, it } from '@jest/globals';
import { erase } from './erase-person.ts';
import { UsageProblem } from './usage-problem.ts';

const ADA = '01a2b3c4-0000-4000-8000-00000000000a';

it.each(['Ada', '', ADA.slice(1), `${ADA.slice(1)}g`, `${ADA}'`])('“%s” is not the id of a person, and no installation is looked for', async (text) => {
  for (const refused of [erase(text, undefined, {}), erase(ADA, text, {})]) {
    const problem: unknown = await refused.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UsageProblem);
    expect((problem as Error).message).toBe(`“${text}” is not the id of a person: take it from the address of their page`);
  }
});
