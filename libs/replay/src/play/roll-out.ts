import { carriedOrganisations } from '@waymark/content/organisations';
import { existsOn } from '@waymark/domain/organisation';
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
  for (const played of rollOutFor(await takers(entry, today), { adopted: entry.adoptedOn, today }, entry.random('roll-out')))
    await analyst.act('recordRollOut', { evaluationId: entry.evaluation, ...played });
};

/**
 * The regions and boards are real; the organisations that take something up in them are not, and say so in their names, and the
 * deprivation of what they serve is made up with them. A trust
 * belongs to a board of the day, where the installation has those that the product carries. Made once.
 */
const takers = async ({ world }: Entry, today: string): Promise<KnownOrganisation[]> => {
  if (world.takers.length > 0) return world.takers;
  const admin = await world.admin();
  const carried = carriedOrganisations();
  const { organisations } = await admin.query<{ organisations: { odsCode: string | null }[] }>(QUERIES.boards, {});
  const there = new Set(organisations.map(({ odsCode }) => odsCode));
  for (const { code, name: region } of carried.filter(({ kind }) => kind === 'region').sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (const [type, title] of [['trust', 'trust'], ['icb', 'board']] as const) {
      const name = `Fictional ${title}, ${region}`;
      const board = type === 'trust' ? carried.find((one) => one.kind === 'icb' && one.region === code && existsOn(one, today) && there.has(one.code)) : undefined;
      // four tenths on each time: every fifth of areas has some, and none of them all
      const deprivationDecile = 1 + ((4 * world.takers.length) % 10);
      const { id } = await admin.act<{ id: string }>('createOrganisation', { name, type, region, deprivationDecile, ...(board && { boardCode: board.code }) });
      world.takers.push({ id, name, type, region, lastDay: null });
    }
  return world.takers;
};
