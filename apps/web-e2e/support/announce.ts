import type { Person } from './person.ts';

/** Somebody writes into the newest letter what the public register will say of the reasons; without it, it is not saved. */
export const writeForPublic = async (writer: Person, evaluation: string, reasons: string): Promise<void> => {
  await writer.visit(`/evaluations/${evaluation}/letters`);
  await writer.press('Save this letter');
  await writer.sees('There is a problem');
  await writer.write('Reasons for the public', reasons);
  await writer.press('Save this letter');
  await writer.sees('The letter is saved.');
};

/** On the pages of letters, one approves the newest letter of an evaluation and another releases it. */
export const announceByPages = async (approver: Person, releaser: Person, evaluation: string): Promise<void> => {
  await approver.visit(`/evaluations/${evaluation}/letters`);
  await approver.press('Approve the letter');
  await approver.sees('The letter is approved. It can be released now.');
  await releaser.visit(`/evaluations/${evaluation}/letters`);
  await releaser.press('Release the letter to the innovator');
  await releaser.sees('The letter is released. The innovator can read it.');
};
