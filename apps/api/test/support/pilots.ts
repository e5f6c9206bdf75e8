import type { Case } from './case.ts';
import { see } from './case.ts';
import type { TestClient } from './test-client.ts';

export const MEASURE = { name: 'Share treated in time', unit: 'per cent', direction: 'increase', baseline: 100, target: 110, main: true, breakdowns: [{ name: 'Sex', groups: ['Female', 'Male'] }], stopRule: { comparison: 'below', threshold: 80, consecutive: 2 } };

/** Logic model and sample-size note. */
export const PLAN = {
  inputs: 'Two nurses and forty lamps', activities: 'Each ward gets a lamp', outputs: 'Patients who are seen by its light', outcomes: 'More are treated in time', assumptions: 'The wards are lit alike',
  difference: 'Ten more in a hundred', expected: 'Twelve months at two sites, about 400 patients', workedOut: 'Twelve points are what limits of a chart take',
};

/** Logic model and sample-size note are saved, as the first revision. */
export const savePlan = async ({ cast, evaluationId }: Pick<Case, 'cast' | 'evaluationId'>, parts: object = PLAN): Promise<void> =>
  (await cast.who('pilot-lead')).done('savePilotPlan', { evaluationId, revision: 0, parts });

/** What stands in the plan is locked, after its logic model and sample-size note are saved. */
export const lockPlan = async (one: Pick<Case, 'cast' | 'evaluationId'>): Promise<void> => {
  await savePlan(one);
  await (await one.cast.who('pilot-lead')).done('lockMeasures', { evaluationId: one.evaluationId });
};

/** The safety lead signs the amendment of a stop rule that waits. */
export const signAmendment = async ({ cast, evaluationId }: Pick<Case, 'cast' | 'evaluationId'>): Promise<void> => {
  const lead = await cast.who('safety-lead');
  const { planAmendment } = await see(lead, { evaluationId }, 'planAmendment { revision }');
  await lead.done('signPlanAmendment', { evaluationId, revision: planAmendment.revision });
};

/** A hazard that may remain at level 2, with its reason. */
export const HAZARD = {
  id: 'H1', hazard: 'A reading is shown for another patient', cause: 'Two tabs are open', effect: 'The wrong dose is given', controls: ['The name stands on every page'],
  initial: { severity: 'major', likelihood: 'medium' }, residual: { severity: 'major', likelihood: 'very-low' }, reason: 'Cannot be reduced further',
};

export const attach = async (one: Case, client: TestClient, kind: string, validUntil?: string, replaces?: string): Promise<void> => {
  const { body } = await client.upload(`${kind}.txt`, `${kind} of a test`);
  await client.done('attachDocument', { innovationId: one.innovationId, evaluationId: one.evaluationId, uploadId: body.id, kind, ...(validUntil ? { validUntil } : {}), ...(replaces ? { replaces } : {}) });
};

/** A site of the organisation of the n-th site lead. */
export const addSite = async ({ cast, evaluationId }: Case, index: number): Promise<string> => {
  const lead = await cast.who('site-lead', index);
  const { data } = await lead.query('{ me { organisationId } }');
  const { id } = await (await cast.who('pilot-lead')).done('addPilotSite', { evaluationId, organisationId: data.me.organisationId, siteLeadId: cast.ids('site-lead')[index] });
  return id;
};

/** What the start asks for beside measures: papers, the assessment, risk accepted by the maker and both sites. */
export const preparePapers = async (one: Case, sites: string[]): Promise<void> => {
  const { cast, evaluationId, innovator } = one;
  const lead = await cast.who('pilot-lead');
  for (const kind of ['pilot-protocol', 'data-sharing-agreement']) await attach(one, lead, kind, '2060-01-01');
  await innovator.done('recordHazardLog', { evaluationId, revision: 1, hazards: [HAZARD] });
  await innovator.done('acceptResidualRisk', { evaluationId, revision: 1 });
  for (const [at, siteId] of sites.entries()) {
    const siteLead = await cast.who('site-lead', at);
    await siteLead.done('acceptResidualRisk', { evaluationId, siteId, revision: 1 });
    await attach(one, siteLead, 'site-safety-acceptance', '2060-01-01');
  }
  await (await cast.who('ig-reviewer')).done('recordAssessment', { evaluationId, assessment: 'dtac@2.0.0', sections: { C1: 'pass', C2: 'pass', C3: 'pass', C4: 'pass' } });
};

/** Two sites, one locked measure, every paper: nothing blocks the start any more but a signature. */
export const prepareStart = async (one: Case): Promise<void> => {
  const lead = await one.cast.who('pilot-lead');
  const sites = [await addSite(one, 0), await addSite(one, 1)];
  await lead.done('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE });
  await lockPlan(one);
  await preparePapers(one, sites);
};

/** The first days of `count` months from that of the simulated time on. */
export const monthsFrom = (start: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(`${start.slice(0, 7)}-01T00:00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + index);
    return at.toISOString().slice(0, 10);
  });

/** Readings of every measure by the leads of both sites, month by month: above the target, so that they assure it. */
export const enterReadings = async (one: Case, months: string[], value = (index: number) => 112 + (index % 3)): Promise<void> => {
  const seen = await see(await one.cast.who('pilot-lead'), one, 'sites { id organisation } measures { id }');
  for (const index of [0, 1]) {
    const lead = await one.cast.who('site-lead', index);
    const [site] = (await see(lead, one, 'sites { id }')).sites;
    const readings = months.flatMap((month, at) => seen.measures.map(({ id }: { id: string }) => ({ measureId: id, siteId: site.id, month, value: value(at) })));
    await lead.done('enterReadings', { evaluationId: one.evaluationId, readings });
  }
};
