import { addMonths } from '@waymark/domain/calendar';
import { categoriesOf } from '../answers/categories.ts';
import type { StepCast } from '../cast/cast.types.ts';
import type { ReadingLean } from '../cohort/cohort.types.ts';
import { measuresFor } from '../model/measures-for.ts';
import { actualMoney, plannedMoney } from '../model/money-for.ts';
import { planFor } from '../model/plan-for.ts';
import { readingsFor } from '../model/readings-for.ts';
import type { DueItem } from '../schedule/due-item.types.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';
import { playedBaseline, playedPeriod } from './baseline.ts';
import type { Entry } from './entry.ts';
import { isGrouped, playedBreakdowns, playFile } from './grouped-readings.ts';
import { playIncident } from './incident.ts';
import { PlayProblem } from './play-problem.ts';

const DIGITAL = ['digital', 'ai', 'data-monitoring', 'ivd-software'];
const SECTIONS = { C1: 'pass', C2: 'pass', C3: 'pass', C4: 'pass' };
const HAZARD_LOG = 1;
/** From the day on which the start is prepared. */
const PLANNED_MONTHS = 13;
/** Made up for the replay: no clinical safety officer wrote it. */
const HAZARDS = [
  {
    id: 'H1', hazard: 'What the product shows is of another patient (simulated)', cause: 'Two records are open at once', effect: 'Care is given late or wrongly', controls: ['Name and number stand on every page', 'Staff are trained'],
    initial: { severity: 'considerable', likelihood: 'medium' }, residual: { severity: 'considerable', likelihood: 'very-low' }, reason: 'Simulated: reducing it further would cost more than it helps',
  },
  {
    id: 'H2', hazard: 'The product cannot be reached (simulated)', cause: 'The network fails', effect: 'Staff wait and go on by hand', controls: ['A plan for work by hand'],
    initial: { severity: 'minor', likelihood: 'high' }, residual: { severity: 'minor', likelihood: 'low' },
  },
];

interface PilotRead {
  evaluation: { sites: { id: string; organisation: string }[]; measures: { id: string; name: string; main: boolean; baselineFrom: string | null }[]; planVersions: { version: number }[] };
}

/** Everything that the start of a pilot asks for: sites, locked measures, documents, the assessment, accepted risk. */
export const prepareStart = async (entry: Entry, cast: StepCast, today: string): Promise<void> => {
  const { world, evaluation } = entry;
  const lead = await world.staff('pilot-lead');
  for (const { name, lead: siteLead } of cast.sites)
    await lead.act('addPilotSite', { evaluationId: evaluation, organisationId: world.organisations.get(name), siteLeadId: world.people.get(siteLead.id) });
  const baselinePeriod = playedPeriod(entry, today);
  for (const measure of measuresFor(entry.innovation))
    await lead.act('agreeMeasure', {
      evaluationId: evaluation,
      name: measure.name,
      unit: measure.unit,
      direction: measure.direction,
      baseline: measure.baseline,
      ...(baselinePeriod ? { baselinePeriod } : {}),
      target: measure.target ?? measure.baseline,
      main: measure.kind === 'main',
      breakdowns: playedBreakdowns(entry, measure),
      stopRule: measure.stopRule,
    });
  entry.plannedEnd = addMonths(today, PLANNED_MONTHS);
  await lead.act('savePilotPlan', { evaluationId: evaluation, revision: 0, parts: planFor(entry.innovation, cast.sites.length, entry.plannedEnd) });
  await lead.act('lockMeasures', { evaluationId: evaluation });
  entry.money = plannedMoney(`${today.slice(0, 7)}-01`, entry.random('money'));
  await lead.act('recordPilotMoney', { evaluationId: evaluation, kind: 'planned', months: entry.money });
  for (const kind of ['pilot-protocol', 'data-sharing-agreement']) await attach(entry, lead, kind, { validUntil: addMonths(today, 36) });
  await acceptAtSites(entry, cast, addMonths(today, 36));
  const assessor = cast.gateDeciders[0];
  if (categoriesOf(entry.innovation.submission.productKind).some((category) => DIGITAL.includes(category)) && assessor)
    await (await world.person(assessor.person.id)).act('recordAssessment', { evaluationId: evaluation, assessment: 'dtac@2.0.0', sections: SECTIONS, validUntil: addMonths(today, 36) });
};

/** The maker and every site accept the residual risk of the same hazard log; every site gives its own acceptance. */
const acceptAtSites = async (entry: Entry, cast: StepCast, validUntil: string): Promise<void> => {
  const innovator = await entry.innovator();
  await innovator.act('recordHazardLog', { evaluationId: entry.evaluation, revision: HAZARD_LOG, hazards: HAZARDS });
  await innovator.act('acceptResidualRisk', { evaluationId: entry.evaluation, revision: HAZARD_LOG });
  const lead = await entry.world.staff('pilot-lead');
  const { sites } = (await lead.query<PilotRead>(QUERIES.pilot, { id: entry.evaluation })).evaluation;
  for (const { name, lead: siteLead } of cast.sites) {
    const client = await entry.world.person(siteLead.id);
    const siteId = sites.find((site) => site.organisation === name)!.id;
    await client.act('acceptResidualRisk', { evaluationId: entry.evaluation, siteId, revision: HAZARD_LOG });
    await attach(entry, client, 'site-safety-acceptance', { validUntil, siteId });
  }
};

/** What the finish of a pilot asks for beside its readings. */
export const prepareFinish = async (entry: Entry): Promise<void> => {
  const lead = await entry.world.staff('pilot-lead');
  for (const kind of ['pilot-report', 'cost-case']) await attach(entry, lead, kind);
};

/** One month of readings: every measure at every site, entered by the lead of the site; and what the month cost and saved. */
export const playReadings = async (entry: Entry, item: DueItem, cast: StepCast): Promise<void> => {
  const lead = await entry.world.staff('pilot-lead');
  const { sites, measures } = (await lead.query<PilotRead>(QUERIES.pilot, { id: entry.evaluation })).evaluation;
  const played = measuresFor(entry.innovation);
  const month = `${item.due.slice(0, 7)}-01`;
  for (const { name, lead: siteLead } of cast.sites) {
    const site = sites.find((one) => one.organisation === name)!;
    const values = measures.map((measure) => {
      const plan = played.find((one) => one.name === measure.name)!;
      return { measureId: measure.id, measure: measure.name, kind: plan.kind, value: readingOf(entry, item, name, plan) };
    });
    const before = item.month === 1 ? measures.flatMap(({ id, name: named, baselineFrom }) => playedBaseline(entry, { id, from: baselineFrom, site: name }, played.find((one) => one.name === named)!)) : [];
    const client = await entry.world.person(siteLead.id);
    const inFile = isGrouped(entry);
    const readings = [...before, ...(inFile ? [] : values.map(({ measureId, value }) => ({ measureId, month, value })))].map((reading) => ({ ...reading, siteId: site.id }));
    if (readings.length > 0) await enterPlayed(client, { evaluationId: entry.evaluation, readings });
    if (inFile) await playFile(client, { evaluationId: entry.evaluation, site: name, month }, values);
  }
  const [first] = cast.sites;
  if (first) await playIncident(entry, item, { siteId: sites.find((one) => one.organisation === first.name)!.id, siteLead: await entry.world.person(first.lead.id), pilotLead: lead });
  await playMoney(entry, item, lead);
  await playAmendment(entry, item, lead);
};

const AMENDED_IN_MONTH = 4;
/** One of so many pilots amends its plan, and so does the one that is told by groups of people. */
const AMENDS_ONE_OF = 4;

/** In some pilots the sample-size note is amended after some months, with its reason; a target never is. */
const playAmendment = async (entry: Entry, { month, walked }: DueItem, lead: ApiClient): Promise<void> => {
  if (month !== AMENDED_IN_MONTH || walked.before.stage.kind !== 'pilot' || !(isGrouped(entry) || entry.random('amendment').integer(1, AMENDS_ONE_OF) === 1)) return;
  const { sites, planVersions } = (await lead.query<PilotRead>(QUERIES.pilot, { id: entry.evaluation })).evaluation;
  // a pilot that runs again was amended in its first run
  if (planVersions.length > 1) return;
  const parts = planFor(entry.innovation, sites.length, entry.plannedEnd);
  await lead.act('amendPilotPlan', {
    evaluationId: entry.evaluation, version: 1, parts: { ...parts, expected: `${parts.expected}; the sites take in fewer people than they thought` },
    reason: 'The sites take in fewer people each month than they thought (simulated)',
  });
};

/** Enters readings, and confirms those that the product asks about: what is played is meant. */
const enterPlayed = async (siteLead: ApiClient, input: Record<string, unknown>): Promise<void> => {
  try {
    await siteLead.act('enterReadings', input);
  } catch (error) {
    const asked = error instanceof PlayProblem ? error.blockers.find(({ code }) => code === 'confirm-value') : undefined;
    if (!asked) throw error;
    await siteLead.act('enterReadings', { ...input, confirmed: (asked.operands as { mark: string }).mark });
  }
};

/** While the pilot runs: nobody asks for money in the monitoring of what is adopted. */
const playMoney = async (entry: Entry, { due, walked }: DueItem, lead: ApiClient): Promise<void> => {
  if (walked.before.stage.kind !== 'pilot') return;
  const planned = entry.money.find(({ month }) => month === `${due.slice(0, 7)}-01`);
  if (planned) await lead.act('recordPilotMoney', { evaluationId: entry.evaluation, kind: 'actual', months: [actualMoney(planned, walked.step.lean as ReadingLean, entry.random(`money/${planned.month}`))] });
};

/** The months of a step are drawn together, so that a trend holds over all of them; earlier ones are remembered. */
const readingOf = (entry: Entry, { walked, month, monthOfStep }: DueItem, site: string, measure: ReturnType<typeof measuresFor>[number]): number => {
  const key = `${measure.id}/${site}`;
  const past = entry.readings.get(key) ?? [];
  const before = past.slice(0, past.length - (monthOfStep! - 1));
  const values = readingsFor({
    measure,
    sites: [site],
    months: walked.step.months!,
    startIndex: month! - monthOfStep!,
    lean: walked.step.lean as ReadingLean,
    random: entry.random(`${walked.index}/${measure.id}`),
    earlier: { [site]: before },
  })[site]!;
  const value = values[monthOfStep! - 1]!;
  entry.readings.set(key, [...past, value]);
  return value;
};

const attach = async (entry: Entry, client: ApiClient, kind: string, more: { validUntil?: string; siteId?: string } = {}): Promise<void> => {
  const uploadId = await client.upload(`${kind}.txt`, `Simulated ${kind.replaceAll('-', ' ')} of a demonstration. No real document exists.\n`);
  await client.act('attachDocument', { innovationId: entry.innovationId, evaluationId: entry.evaluation, uploadId, kind, ...more });
};
