import type { Person } from './person.ts';

/** On the page of decisions: chooses a step, writes why, reads what is signed, and confirms. */
export const decide = async (person: Person, step: string, reason: string): Promise<void> => {
  await person.choose(step);
  await person.write('Reasons', reason);
  await person.press('Check and sign');
  await person.arrivesAt('Check your decision');
  await person.sees(reason);
  await person.press(new RegExp(`^(Confirm|Sign and propose): ${step}$`));
};
