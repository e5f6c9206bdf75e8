import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { SITE_LEAD } from '../../../texts/pilot-leave.ts';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import type { FormParts } from './form-parts.ts';
import type { SetUpRead } from './set-up.server.ts';

interface LeadPartProps extends FormParts {
  sites: Pilot['sites'];
  leads: NonNullable<SetUpRead['siteLeads']>;
}

/** Gives a site to another lead, with the reason. */
export function LeadPart({ sites, leads, formKey, values, problems }: LeadPartProps) {
  return (
    <Details summary={SITE_LEAD.title} open={Boolean(problems)}>
      <p>{SITE_LEAD.about}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <Select
          id="leadSite"
          name="leadSite"
          label={SITE_LEAD.site}
          items={[{ value: '', text: SITE_LEAD.choose }, ...sites.map(({ id, organisation, lead }) => ({ value: id, text: lead ? `${organisation} (${lead})` : organisation }))]}
          defaultValue={valueOf(values, 'leadSite')}
          error={problemWith(problems, 'leadSite')}
        />
        <Select
          id="newLead"
          name="newLead"
          label={SITE_LEAD.who}
          hint={SET_UP.leadHint}
          items={[{ value: '', text: SET_UP.chooseLead }, ...leads.map(({ personId, displayName, organisation }) => ({ value: personId, text: `${displayName}, ${organisation}` }))]}
          defaultValue={valueOf(values, 'newLead')}
          error={problemWith(problems, 'newLead')}
        />
        <Textarea id="leadReason" name="leadReason" label={SITE_LEAD.reason} rows={3} defaultValue={valueOf(values, 'leadReason')} error={problemWith(problems, 'leadReason')} />
        <Button name="intent" value="lead" variant="secondary">
          {SITE_LEAD.button}
        </Button>
      </FormFrame>
    </Details>
  );
}
