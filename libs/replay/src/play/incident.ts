import type { DueItem } from '../schedule/due-item.types.ts';
import type { ApiClient } from './api-client.ts';
import { isGrouped } from './grouped-readings.ts';
import type { Entry } from './entry.ts';

const REPORTED_IN_MONTH = 3;
const CLOSED_IN_MONTH = 5;

/** In one pilot a site reports an incident, and two months later it is closed with what came of it. */
export const playIncident = async (entry: Entry, { month, walked }: DueItem, at: { siteId: string; siteLead: ApiClient; pilotLead: ApiClient }): Promise<void> => {
  if (walked.before.stage.kind !== 'pilot' || !isGrouped(entry)) return;
  const { evaluation: evaluationId } = entry;
  if (month === REPORTED_IN_MONTH && entry.incident === null) {
    const { id } = await at.siteLead.act<{ id: string }>('reportIncident', {
      evaluationId, siteId: at.siteId, severity: 'minor', description: 'Simulated: the product could not be reached for a morning, and staff went on by hand. No real incident happened.',
    });
    entry.incident = id;
  }
  if (month === CLOSED_IN_MONTH && entry.incident)
    await at.pilotLead.act('closeIncident', { evaluationId, incidentId: entry.incident, outcome: 'Simulated: the site has a second line since, and tried it. Nobody was harmed.' });
};
