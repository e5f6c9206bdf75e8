import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { INCIDENTS } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Pilot } from './pilot.server.ts';

interface IncidentFormProps {
  /** Whether the maker reports: the list of incidents is not theirs to read. */
  maker: boolean;
  sites: Pilot['sites'];
  /** Whether it is at one of these sites: a site lead reports of their own alone. */
  atOwn: boolean;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Reports what went wrong, where and how seriously. */
export function IncidentForm({ maker, sites, atOwn, formKey, values, problems }: IncidentFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{INCIDENTS.report}</h2>
      {maker ? <input type="hidden" name="maker" value="yes" /> : null}
      <Radios id="severity" name="severity" label={INCIDENTS.severity} labelSize="s" items={[...INCIDENTS.severities]} defaultValue={valueOf(values, 'severity')} error={problemWith(problems, 'severity')} />
      <Select
        id="siteId"
        name="siteId"
        label={INCIDENTS.site}
        labelSize="s"
        items={[...(atOwn && sites.length === 1 ? [] : [{ value: '', text: atOwn ? INCIDENTS.chooseSite : INCIDENTS.noSite }]), ...sites.map(({ id, organisation }) => ({ value: id, text: organisation }))]}
        defaultValue={valueOf(values, 'siteId')}
        error={problemWith(problems, 'siteId')}
      />
      <Textarea id="description" name="description" label={INCIDENTS.description} labelSize="s" hint={INCIDENTS.descriptionHint} defaultValue={valueOf(values, 'description')} error={problemWith(problems, 'description')} />
      <Button name="intent" value="report">
        {INCIDENTS.button}
      </Button>
    </FormFrame>
  );
}
