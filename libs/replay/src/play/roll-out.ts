import { budgetFor } from '../model/budget-for.ts';
import { rollOutFor, type KnownOrganisation } from '../model/roll-out-for.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';

/** Records what an adoption would ask of the budget, before it is decided on. The same again changes nothing. */
export const recordBudget = async (entry: Entry): Promise<void> => {
  await (await entry.world.staff('analyst')).act('recordBudgetImpact', { evaluationId: entry.evaluation, years: budgetFor(entry.random('budget')) });
};

/** Rolls out what was adopted and still is, as far as it has come by the end of the replay. */
export const playRollOut = async (entry: Entry, today: string): Promise<void> => {
  if (entry.adoptedOn === null || entry.stage !== 'monitoring') return;
  const analyst = await entry.world.staff('analyst');
  for (const played of rollOutFor(await knownOrganisations(entry), { adopted: entry.adoptedOn, today }, entry.random('roll-out')))
    await analyst.act('recordRollOut', { evaluationId: entry.evaluation, ...played });
};

/** As many as a page holds: those that the product carries are fewer. */
const knownOrganisations = async ({ world }: Entry): Promise<KnownOrganisation[]> => {
  const { organisations } = await (await world.admin()).query<{ organisations: KnownOrganisation[] }>(QUERIES.organisations);
  return organisations;
};
