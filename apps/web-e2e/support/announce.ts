import type { Person } from './person.ts';

/** On the pages of letters, one approves the newest letter of an evaluation and another releases it. */
export const announceByPages = async (approver: Person, releaser: Person, evaluation: string): Promise<void> => {
  await approver.visit(`/evaluations/${evaluation}/letters`);
  await approver.press('Approve the letter');
  await approver.sees('The letter is approved. It can be released now.');
  await releaser.visit(`/evaluations/${evaluation}/letters`);
  await releaser.press('Release the letter to the innovator');
  await releaser.sees('The letter is released. The innovator can read it.');
};
