import { expect, it } from '@jest/globals';
import { letterInput } from './letter-input.ts';

const form = (values: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries({ decisionId: 'd', key: 'k', ...values })) made.set(name, value);
  return made;
};

it('a letter is written, approved and released in the version that its page showed, and in none where the page named none', () => {
  expect(letterInput('e', form({ version: '12' }))).toEqual({ evaluationId: 'e', decisionId: 'd', idempotencyKey: 'k', expectedVersion: 12 });
  expect(letterInput('e', form({})).expectedVersion).toBe(0); // fits no evaluation: what was not read is refused
});
