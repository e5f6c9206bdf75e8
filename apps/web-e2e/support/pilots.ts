import { apiAs, apiOf } from './behind-the-pages.ts';
import type { Case } from './case.ts';

/** Two sites, each with a lead of its own. */
export const SITE_LEADS = ['Site lead 01', 'Site lead 02'];

const MONTHS = 12;
const VALID_UNTIL = '2060-01-01';
export const MEASURE = { name: 'People treated within an hour', unit: 'for each 100', direction: 'increase', baseline: 100, target: 110, main: true, stopRule: { comparison: 'below', threshold: 80, consecutive: 2 } };

/** Logic model and sample-size note. */
export const PLAN = {
  inputs: 'Staff and the product', activities: 'Staff use it', outputs: 'People who are offered it', outcomes: 'More are treated in time', assumptions: 'Nothing else changes',
  difference: 'Ten more in a hundred', expected: 'Twelve months at two sites', workedOut: 'A chart takes twelve points',
};

const attach = async ({ innovationId, evaluationId }: Case, who: string, kind: string): Promise<void> => {
  const client = await apiOf(who);
  const uploadId = await client.upload(`${kind}.txt`, `A ${kind} that a journey needs.\n`);
  await client.act('attachDocument', { innovationId, evaluationId, uploadId, kind, validUntil: VALID_UNTIL });
};

/** Behind the pages, the pilot gets its sites, and everything that its start asks for but measures and signatures. */
export const prepareSites = async (one: Case, innovator: string, assessor: string): Promise<void> => {
  const { evaluationId } = one;
  const lead = await apiOf('pilot-lead');
  const sites: string[] = [];
  for (const who of SITE_LEADS) {
    const { me } = await (await apiOf(who)).query<{ me: { id: string; organisationId: string } }>('{ me { id organisationId } }');
    sites.push((await lead.act<{ id: string }>('addPilotSite', { evaluationId, organisationId: me.organisationId, siteLeadId: me.id })).id);
  }
  for (const kind of ['pilot-protocol', 'data-sharing-agreement']) await attach(one, 'pilot-lead', kind);
  for (const who of SITE_LEADS) await attach(one, who, 'site-safety-acceptance');
  await (await apiOf(innovator)).act('recordHazardLog', { evaluationId, revision: 1 });
  await (await apiOf(innovator)).act('acceptResidualRisk', { evaluationId, revision: 1 });
  for (const [at, siteId] of sites.entries()) await (await apiOf(SITE_LEADS[at]!)).act('acceptResidualRisk', { evaluationId, siteId, revision: 1 });
  await (await apiAs(assessor)).act('recordAssessment', { evaluationId, assessment: 'dtac@2.0.0', sections: { C1: 'pass', C2: 'pass', C3: 'pass', C4: 'pass' } });
};

interface PilotSeen {
  sites: { id: string }[];
  residualRisk: { acceptances: { party: string; revision: number }[] } | null;
}

const SEEN = 'query($id: String!) { evaluation(id: $id) { sites { id } residualRisk } }';
const seen = async ({ evaluationId }: Case): Promise<PilotSeen> => (await (await apiOf('pilot-lead')).query<{ evaluation: PilotSeen }>(SEEN, { id: evaluationId })).evaluation;

/** The page of its first site, by its address. */
export const firstSite = async (one: Case): Promise<string> => (await seen(one)).sites[0]!.id;

/** Behind the pages, the hazard log comes to a later revision: what was accepted of the one before lapses. */
export const lapseAcceptances = async ({ evaluationId }: Case, innovator: string, revision: number): Promise<void> => {
  await (await apiOf(innovator)).act('recordHazardLog', { evaluationId, revision });
};

/** Behind the pages, each site accepts what is left of the risk. */
export const acceptAtSites = async (one: Case, revision: number): Promise<void> => {
  for (const who of SITE_LEADS) {
    const { mySites } = await (await apiOf(who)).query<{ mySites: { id: string; evaluationId: string }[] }>('{ mySites { id evaluationId } }');
    for (const { id: siteId } of mySites.filter(({ evaluationId }) => evaluationId === one.evaluationId)) await (await apiOf(who)).act('acceptResidualRisk', { evaluationId: one.evaluationId, siteId, revision });
  }
};

/** Of which revisions the maker accepted the risk that is left of the product. */
export const acceptedByMaker = async (one: Case): Promise<number[]> => (await seen(one)).residualRisk!.acceptances.filter(({ party }) => party === 'maker').map(({ revision }) => revision);

/** Behind the pages, one measure is agreed and locked. */
export const lockMeasure = async ({ evaluationId }: Case): Promise<void> => {
  const lead = await apiOf('pilot-lead');
  await lead.act('agreeMeasure', { evaluationId, ...MEASURE });
  await lead.act('savePilotPlan', { evaluationId, revision: 0, parts: PLAN });
  await lead.act('lockMeasures', { evaluationId });
};

/** The time of the demonstration. */
export const now = async (): Promise<Date> => new Date((await (await apiOf('pilot-lead')).query<{ installation: { now: string } }>('{ installation { now } }')).installation.now);

const firstOfMonth = (of: Date, later: number): string => new Date(Date.UTC(of.getUTCFullYear(), of.getUTCMonth() + later, 1)).toISOString().slice(0, 10);

/** A year passes in the demonstration. @returns the first day of each month that began in it */
export const aYearPasses = async (): Promise<string[]> => {
  const start = await now();
  await (await apiOf('Administrator 01')).act('advanceClock', { to: `${firstOfMonth(start, MONTHS).slice(0, 8)}28T12:00:00.000Z` });
  return Array.from({ length: MONTHS }, (_, index) => firstOfMonth(start, index + 1));
};

/** A year passes, in which both sites of each pilot enter readings beyond the target, and the pilot finishes. */
export const pilotsRunAYear = async (pilots: readonly Case[]): Promise<void> => {
  const months = await aYearPasses();
  for (const one of pilots) {
    for (const who of SITE_LEADS) await enterReadings(one, who, months);
    for (const kind of ['pilot-report', 'cost-case']) await attach(one, 'pilot-lead', kind);
    await (await apiOf('pilot-lead')).act('propose', { evaluationId: one.evaluationId, transition: 'finish-pilot' });
  }
};

const enterReadings = async ({ evaluationId }: Case, who: string, months: readonly string[]): Promise<void> => {
  const lead = await apiOf(who);
  const read = 'query($id: String!) { evaluation(id: $id) { sites { id } measures { id } } }';
  const { sites, measures } = (await lead.query<{ evaluation: Record<'sites' | 'measures', { id: string }[]> }>(read, { id: evaluationId })).evaluation;
  const readings = months.map((month, index) => ({ measureId: measures[0]!.id, siteId: sites[0]!.id, month, value: 112 + (index % 3) }));
  await lead.act('enterReadings', { evaluationId, readings });
};
