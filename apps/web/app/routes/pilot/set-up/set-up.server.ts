import { localDateOf } from '@waymark/domain/calendar';
import { endedWords, isCareOrganisation } from '@waymark/domain/organisation';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { loadOrganisations } from '../../admin/people/organisations.server.ts';
import { breakdownChoice } from './breakdown-choice.server.ts';
import { assessedHazards } from './assessed-hazards.ts';
import { loadPilot } from '../pilot/pilot.server.ts';

const SITE_CHOICES = graphql(`
  query SiteChoices($id: String!) {
    siteLeads(evaluationId: $id) {
      personId
      displayName
      organisation
    }
  }
`);

const TODAY = graphql(`
  query TodayOfSetUp {
    installation {
      now
    }
  }
`);

/** The pilot with the people and organisations that a site can be made of, for whoever may add one: only those that care for people, and none that has closed. */
export const loadSetUp = async (request: Request, id: string) => {
  const read = await loadPilot(request, id, { forMaker: 'pilot' });
  const { installation } = await load(request, TODAY, {});
  const today = localDateOf(installation.now);
  // who may change the sites later may add them before
  const siteLeads = read.may.leaveSites || read.may.addSites ? (await load(request, SITE_CHOICES, { id })).siteLeads : null;
  const choices = read.may.addSites ? { siteLeads: siteLeads ?? [], organisations: (await loadOrganisations(request)).filter(({ type, lastDay }) => isCareOrganisation(type) && (lastDay === null || lastDay >= today)) } : null;
  const ended = read.pilot.sites.flatMap(({ organisation, lastDay, successors }) => endedWords({ name: organisation, lastDay, successors }, today) ?? []);
  return { ...read, ended, siteLeads, choices, hazards: assessedHazards(read.pilot), today, breakdowns: breakdownChoice([]) };
};

export type SetUpRead = Awaited<ReturnType<typeof loadSetUp>>;
