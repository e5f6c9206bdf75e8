import type { Person } from './person.ts';
import { writePlan } from './plan-pages.ts';

export const MEASURE = 'People treated within an hour';

/** On the page of the set-up: agrees one measure with baseline, target and stop rule. */
export const agreeMeasure = async (lead: Person): Promise<void> => {
  await lead.write('What is measured?', MEASURE);
  await lead.write('In which unit?', 'for each 100 people');
  await lead.write('Baseline', '100');
  await lead.write('Target', '110');
  await lead.choose('Higher is better');
  await lead.choose('readings are below the threshold');
  await lead.write('Threshold', '80');
  await lead.write('How many readings in a row?', '2');
  await lead.tick('Yes, the target of the pilot is the target of this measure');
  await lead.findsItInOrder();
  await lead.press('Agree the measure');
  await lead.sees('The measure is agreed.');
};

/** From the page of the set-up: writes what the plan lacks, checks it and locks it. */
export const lockMeasures = async (lead: Person): Promise<void> => {
  await writePlan(lead);
  await lead.follow('Lock the plan');
  await lead.sees(MEASURE);
  await lead.tick(/^I have checked every measure/);
  await lead.findsItInOrder();
  await lead.press('Lock the plan');
  await lead.sees('The plan is locked. From now on it changes by amendments with reasons alone.');
};

/** On the page of a site: enters the reading of a month. */
export const enterMonth = async (siteLead: Person, month: Date, reading: string): Promise<void> => {
  await siteLead.write('Month', String(month.getUTCMonth() + 1));
  await siteLead.write('Year', String(month.getUTCFullYear()));
  await siteLead.write(MEASURE, reading);
  await siteLead.press('Save the readings');
  await siteLead.sees('The readings are saved.');
  await siteLead.sees(reading);
};
