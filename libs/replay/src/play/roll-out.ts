import { budgetFor } from '../model/budget-for.ts';
import { rollOutFor, type KnownOrganisation } from '../model/roll-out-for.ts';
import type { Entry } from './entry.ts';

const REGIONS = ['East of England', 'London', 'Midlands', 'North East and Yorkshire', 'North West', 'South East', 'South West'];

/** Records what an adoption would ask of the budget, before it is decided on. The same again changes nothing. */
export const recordBudget = async (entry: Entry): Promise<void> => {
  await (await entry.world.staff('analyst')).act('recordBudgetImpact', { evaluationId: entry.evaluation, years: budgetFor(entry.random('budget')) });
};

/** Rolls out what was adopted and still is, as far as it has come by the end of the replay. */
export const playRollOut = async (entry: Entry, today: string): Promise<void> => {
  if (entry.adoptedOn === null || entry.stage !== 'monitoring') return;
  const analyst = await entry.world.staff('analyst');
  for (const played of rollOutFor(await takers(entry), { adopted: entry.adoptedOn, today }, entry.random('roll-out')))
    await analyst.act('recordRollOut', { evaluationId: entry.evaluation, ...played });
};

/** The regions are real; the organisations that take something up in them are not, and say so in their names. Made once. */
const takers = async ({ world }: Entry): Promise<KnownOrganisation[]> => {
  if (world.takers.length > 0) return world.takers;
  const admin = await world.admin();
  for (const region of REGIONS)
    for (const [type, title] of [['trust', 'trust'], ['icb', 'board']] as const) {
      const name = `Fictional ${title}, ${region}`;
      const { id } = await admin.act<{ id: string }>('createOrganisation', { name, type, region });
      world.takers.push({ id, name, type, region, lastDay: null });
    }
  return world.takers;
};
