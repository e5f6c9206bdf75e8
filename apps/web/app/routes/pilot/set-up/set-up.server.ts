import { isCareOrganisation } from '@waymark/domain/organisation';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { loadOrganisations } from '../../admin/people/organisations.server.ts';
import { breakdownChoice } from './breakdown-choice.server.ts';
import { assessedHazards } from './assessed-hazards.ts';
import { endedSites } from '../pilot/ended-sites.ts';
import { loadPilot } from '../pilot/pilot.server.ts';
import { todayOf } from '../pilot/today.server.ts';

const SITE_CHOICES = graphql(`
  query SiteChoices($id: String!) {
    siteLeads(evaluationId: $id) {
      personId
      displayName
      organisation
    }
  }
`);

/** The pilot with the people and organisations that a site can be made of, for whoever may add one: only those that care for people, and none that has closed. */
export const loadSetUp = async (request: Request, id: string) => {
  const read = await loadPilot(request, id, { forMaker: 'pilot' });
  const today = await todayOf(request);
  const siteLeads = read.may.leaveSites || read.may.addSites ? (await load(request, SITE_CHOICES, { id })).siteLeads : null;
  const choices = read.may.addSites ? { siteLeads: siteLeads ?? [], organisations: (await loadOrganisations(request)).filter(({ type, lastDay }) => isCareOrganisation(type) && (lastDay === null || lastDay >= today)) } : null;
  return { ...read, ended: endedSites(read.pilot.sites, today), siteLeads, choices, hazards: assessedHazards(read.pilot), today, breakdowns: breakdownChoice([]) };
};

export type SetUpRead = Awaited<ReturnType<typeof loadSetUp>>;
