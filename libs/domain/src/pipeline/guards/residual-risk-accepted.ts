import { distinct } from './distinct.ts';
import type { Guard, Verdict } from './guard.ts';
import { lacking } from './lacking.ts';
import type { ResidualRisk } from './product-facts.ts';

/**
 * The maker (DCB0129) and every site of the pilot (DCB0160) have accepted the residual risk of the current hazard log
 * revision, in which nothing remains that may not; where neither standard applies, the safety lead has recorded that with a reason.
 */
export const residualRiskAccepted: Guard = (_use, { residualRisk: risk }) => {
  if (!risk) return lacking(['residualRisk'], { missing: [] });
  if (risk.applies === false) return recordedAsNotApplicable(risk);
  if (risk.revision === undefined || !risk.sites) return lacking(['hazard log revision, sites'], { missing: [] });

  const problems = risk.problems ?? [];
  const all = distinct(risk.sites.map(({ site }) => site));
  const accepted = new Set(risk.sites.filter(({ revision }) => revision === risk.revision).map(({ site }) => site));
  const missing = [
    ...(risk.maker?.revision === risk.revision ? [] : ['maker']),
    ...all.filter((site) => !accepted.has(site)),
  ];
  return {
    pass: all.length > 0 && missing.length === 0 && problems.length === 0,
    operands: { missing, revision: risk.revision, parties: [...(all.length > 0 ? missing : [...missing, 'any site']), ...problems], ...(problems.length > 0 ? { problems } : {}) },
  };
};

const recordedAsNotApplicable = ({ recordedBy }: ResidualRisk): Verdict => ({
  pass: recordedBy?.role === 'safety-lead' && Boolean(recordedBy.reason?.trim()),
  operands: {
    missing: [],
    applies: false,
    reason: recordedBy?.reason ?? null,
    revision: null,
    parties: ['the safety lead, with a reason why the standards do not apply'],
  },
});
