import type { Person } from './person.ts';

/** On the page of votes: votes for a step, and says why. */
export const vote = async (member: Person, step: string, reason: string): Promise<void> => {
  await member.choose(step);
  await member.choose('For');
  await member.write('Your reason', reason);
  await member.findsItInOrder();
  await member.press('Cast your vote');
  await member.sees('Your vote is recorded.');
};
