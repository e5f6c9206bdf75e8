import { lazy } from 'react';
import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { RISK } from '../../../texts/pilot-set-up.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import { acceptancesLacking, inPilot } from './acceptances-lacking.ts';
import { AcceptedBy } from './accepted-by.tsx';
import { AppliedBefore } from './applied-before.tsx';
import { HazardTable } from './hazard-table.tsx';
import type { FormParts } from './form-parts.ts';
import type { SetUpRead } from './set-up.server.ts';

/** Who records hazards is one of many who read them. In no Suspense, which would hide it where there is no script. */
const HazardForm = lazy(async () => ({ default: (await import('./hazard-form.tsx')).HazardForm }));

interface RiskPartProps {
  read: SetUpRead;
  log: FormParts;
  hazard: FormParts;
  /** Id of the hazard that is to be changed. */
  asked: string | null;
  notApplicable: FormParts;
  /** Keys of the forms to accept, by site and under `MAKER_KEY`. */
  acceptKeys: Readonly<Record<string, string>>;
}

/** Where the key of the form stands by which the maker accepts for the product. */
export const MAKER_KEY = 'maker';

/** The hazard log, who accepted what is left of its risk, and what whoever looks can do about it. */
export function RiskPart({ read: { pilot, ownSites, may, hazards }, log, hazard, asked, notApplicable, acceptKeys }: RiskPartProps) {
  const risk = pilot.residualRisk;
  const who = { maker: pilot.maker, ownSites, sites: pilot.sites };
  const lacking = acceptancesLacking({ risk, ...who });
  const mayRecord = may.recordHazardLog && inPilot(who);
  return (
    <>
      <h2 className="nhsuk-heading-m" id="hazards">
        {RISK.title}
      </h2>
      {risk ? <AcceptedBy risk={risk} sites={pilot.sites} /> : <p>{RISK.none}</p>}
      {risk ? <AppliedBefore earlier={risk.notApplicableEarlier} /> : null}
      {hazards.length > 0 ? <HazardTable hazards={hazards} mayChange={mayRecord} /> : null}
      {mayRecord && pilot.hazardMatrix ? <HazardForm matrix={pilot.hazardMatrix} revision={pilot.residualRisk?.revision ?? 0} asked={hazards.find(({ id }) => id === asked) ?? null} {...hazard} /> : null}
      {mayRecord && risk && hazards.every(({ refusals }) => refusals.length === 0)
        ? lacking.map((site) => (
            <FormFrame key={acceptKeys[site ?? MAKER_KEY]!} formKey={acceptKeys[site ?? MAKER_KEY]!}>
              {site ? <input type="hidden" name="site" value={site} /> : null}
              <input type="hidden" name="accepted" value={risk.revision} />
              <Button name="intent" value="accept">
                {RISK.accept(site ? (pilot.sites.find(({ id }) => id === site)?.organisation ?? '') : RISK.product, risk.revision)}
              </Button>
            </FormFrame>
          ))
        : null}
      {mayRecord && hazards.length === 0 ? (
        <Details summary={RISK.record} open={Boolean(log.problems)}>
          <FormFrame key={log.formKey} formKey={log.formKey}>
            <Input id="revision" name="revision" label={RISK.recordLabel} hint={RISK.recordHint} width={4} inputMode="numeric" defaultValue={valueOf(log.values, 'revision')} error={problemWith(log.problems, 'revision')} />
            <Button name="intent" value="hazard-log" variant="secondary">
              {RISK.recordButton}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
      {may.riskNotApplicable ? (
        <Details summary={RISK.na} open={Boolean(notApplicable.problems)}>
          <FormFrame key={notApplicable.formKey} formKey={notApplicable.formKey}>
            <Textarea id="reason" name="reason" label={RISK.naReason} rows={3} defaultValue={valueOf(notApplicable.values, 'reason')} error={problemWith(notApplicable.problems, 'reason')} />
            <Button name="intent" value="not-applicable" variant="secondary">
              {RISK.naButton}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
    </>
  );
}
