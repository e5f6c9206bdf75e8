import { expect, it } from '@jest/globals';
import { erase } from './erase-person.ts';
import { UsageProblem } from './usage-problem.ts';

it.each(['Ada', '', '01a2b3c4-0000-4000-8000-00000000000', '01a2b3c4-0000-4000-8000-00000000000g', `01a2b3c4-0000-4000-8000-00000000000a'`])('“%s” is not the id of a person, and no installation is looked for', async (person) => {
  const refused = expect(erase(person, {})).rejects;
  await refused.toBeInstanceOf(UsageProblem);
  await refused.toThrow(`“${person}” is not the id of a person: take it from the address of their page`);
});
