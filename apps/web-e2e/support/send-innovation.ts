import { savesAnswers } from './behind-the-pages.ts';
import { INNOVATOR } from './case.ts';
import type { Person } from './person.ts';

/** Adds an innovation by its name. @returns its id */
export const nameInnovation = async (innovator: Person, name: string): Promise<string> => {
  await innovator.visit('/innovations');
  await innovator.follow('Add an innovation');
  await innovator.write('What is the name of your innovation?', name);
  await innovator.press('Add and continue');
  await innovator.arrivesAt(name);
  return /innovations\/([\w-]+)/.exec(innovator.page.url())![1]!;
};

/** Behind the pages, the whole form is answered but for the declaration and what the journey writes itself. */
export const answerBehind = async (innovationId: string, answers: Record<string, unknown>): Promise<void> => {
  await savesAnswers(INNOVATOR, innovationId, { ...answers, 'declare-accurate': null });
};

/** Checks the answers, confirms every statement and presses the button that sends them. */
export const confirmsAndSends = async (innovator: Person): Promise<void> => {
  await innovator.arrivesAt('Check your answers');
  for (const statement of await innovator.page.locator('input[name="q-declare-accurate"]').all()) await innovator.tick(statement);
  const programme = innovator.page.locator('input[type="radio"][name="programme"]').first();
  if (await programme.count()) await innovator.choose(programme);
  await innovator.press('Confirm and send');
};

/** The same, and they are sent. */
export const checkAndSend = async (innovator: Person): Promise<void> => {
  await confirmsAndSends(innovator);
  await innovator.arrivesAt('Answers sent');
};
