import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { LEAVE } from '../../../texts/pilot-leave.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import type { FormParts } from './form-parts.ts';

/** Records that a site left: its last day, and why. A site that left can be corrected. */
export function LeavePart({ sites, formKey, values, problems }: { sites: Pilot['sites'] } & FormParts) {
  return (
    <Details summary={LEAVE.title} open={Boolean(problems)}>
      <p>{LEAVE.lead}</p>
      <FormFrame key={formKey} formKey={formKey}>
        <Select
          id="siteId"
          name="siteId"
          label={LEAVE.site}
          items={[{ value: '', text: LEAVE.choose }, ...sites.map(({ id, organisation }) => ({ value: id, text: organisation }))]}
          defaultValue={valueOf(values, 'siteId')}
          error={problemWith(problems, 'siteId')}
        />
        <DateInput
          id="leftOn"
          label={LEAVE.day}
          hint={LEAVE.dayHint}
          values={{ day: valueOf(values, 'day'), month: valueOf(values, 'month'), year: valueOf(values, 'year') }}
          error={problemWith(problems, 'leftOn')}
        />
        <Textarea id="leftReason" name="leftReason" label={LEAVE.reason} hint={LEAVE.reasonHint} rows={3} defaultValue={valueOf(values, 'leftReason')} error={problemWith(problems, 'leftReason')} />
        <Button name="intent" value="leave" variant="secondary">
          {LEAVE.button}
        </Button>
      </FormFrame>
    </Details>
  );
}
