import type { Breakdown } from './breakdown.types.ts';

/**
 * Breakdowns that a plan can take as they are. Quintiles are of the English Index of Multiple Deprivation, 1 being the most
 * deprived fifth of areas; ethnic groups are the five of the census of England and Wales of 2021; the ages are ours to set.
 */
export const READY_BREAKDOWNS: readonly Breakdown[] = [
  { name: 'Deprivation', groups: ['IMD quintile 1 (most deprived)', 'IMD quintile 2', 'IMD quintile 3', 'IMD quintile 4', 'IMD quintile 5 (least deprived)'] },
  { name: 'Age group', groups: ['Under 18', '18 to 39', '40 to 64', '65 to 79', '80 and over'] },
  { name: 'Sex', groups: ['Female', 'Male'] },
  { name: 'Ethnic group', groups: ['Asian, Asian British or Asian Welsh', 'Black, Black British, Black Welsh, Caribbean or African', 'Mixed or multiple ethnic groups', 'White', 'Other ethnic group'] },
];
