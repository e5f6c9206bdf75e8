import type { Person } from './person.ts';
import { PLAN } from './pilots.ts';

/** From the page of the set-up: writes logic model and sample-size note, and comes back. */
export const writePlan = async (lead: Person): Promise<void> => {
  await lead.follow('Logic model, sample-size note and versions of the plan');
  await lead.write('What goes in', PLAN.inputs);
  await lead.write('What is done', PLAN.activities);
  await lead.write('What comes out of it at once', PLAN.outputs);
  await lead.write('What is to change by it', PLAN.outcomes);
  await lead.write('What has to be so for this to work', PLAN.assumptions);
  await lead.write('Difference that is looked for', PLAN.difference);
  await lead.write('Readings and patients that are expected', PLAN.expected);
  await lead.write('How that was worked out', PLAN.workedOut);
  await lead.findsItInOrder();
  await lead.press('Save the plan');
  await lead.sees('The plan is saved.');
  await lead.findsItInOrder();
  await lead.follow('Agree measures and lock the plan on the set-up page');
};

/** While the pilot runs: amends the target of a measure with a reason. */
export const amendTarget = async (lead: Person, measure: string, target: string): Promise<void> => {
  await lead.follow('Plan');
  await lead.follow(`Amend “${measure}”`);
  await lead.write('Target', target);
  await lead.write('Why does the plan change?', 'The wards are smaller than we thought');
  await lead.tick('I sign this amendment');
  await lead.findsItInOrder();
  await lead.press('Sign the amendment');
  await lead.sees('The amendment is signed. The plan has a new version.');
  await lead.sees(/target from 110 to /);
  await lead.findsItInOrder();
};

/** From the page of the plan: signs a changed stop rule first, takes it back, and reads it among those that wait no more. */
export const withdrawStopRule = async (lead: Person, measure: string): Promise<void> => {
  await lead.follow(`Amend “${measure}”`);
  await lead.write('Threshold', '70');
  await lead.write('Why does the plan change?', 'It would stop every ward in winter');
  await lead.tick('I sign this amendment');
  await lead.press('Sign the amendment');
  await lead.sees('A changed stop rule waits for its second signature');
  await lead.write('Why is it withdrawn?', 'Not before the winter is over');
  await lead.press('Withdraw this amendment');
  await lead.sees('The amendment is withdrawn. The plan is what it was.');
  await lead.sees('Changed stop rules that wait no more');
  await lead.sees('Not before the winter is over');
  await lead.findsItInOrder();
};
