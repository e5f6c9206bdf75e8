import type { HazardMatrix, HazardRow } from '@waymark/domain/pilot';
import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { HAZARDS } from '../../../texts/pilot-set-up.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { FormParts } from './form-parts.ts';

interface HazardFormProps extends FormParts {
  matrix: HazardMatrix;
  /** Of the log as the page shows it; 0: there is none. */
  revision: number;
  /** The hazard that is changed; null: a new one. */
  asked: HazardRow | null;
}

/** One hazard. Saving it makes a revision of the whole log, which everybody accepts anew. */
export function HazardForm({ matrix, revision, asked, formKey, values, problems }: HazardFormProps) {
  const words = (name: 'hazard' | 'cause' | 'effect') => (
    <Textarea id={name} name={name} label={HAZARDS[name]} rows={2} defaultValue={valueOf(values, name, asked?.[name] ?? '')} error={problemWith(problems, name)} />
  );
  const scale = (name: string, label: string, steps: HazardMatrix['severities'], before: string | undefined) => (
    <Select
      id={name}
      name={name}
      label={label}
      items={[{ value: '', text: HAZARDS.choose }, ...steps.map(({ id, title, meaning }) => ({ value: id, text: `${title}: ${meaning}` }))]}
      defaultValue={valueOf(values, name, before ?? '')}
      error={problemWith(problems, name)}
    />
  );
  return (
    <div id="hazard-form">
      <Details key={asked?.id ?? ''} summary={asked ? HAZARDS.changing(asked.id) : HAZARDS.add} open={Boolean(problems) || asked !== null}>
        <FormFrame key={formKey} formKey={formKey}>
          <input type="hidden" name="hazardId" value={asked?.id ?? ''} />
          <input type="hidden" name="revisionRead" value={revision} />
          {words('hazard')}
          {words('cause')}
          {words('effect')}
          <Textarea id="controls" name="controls" label={HAZARDS.controls} hint={HAZARDS.controlsHint} rows={3} defaultValue={valueOf(values, 'controls', asked?.controls.join('\n') ?? '')} error={problemWith(problems, 'controls')} />
          {scale('initialSeverity', HAZARDS.initialSeverity, matrix.severities, asked?.initial.severity)}
          {scale('initialLikelihood', HAZARDS.initialLikelihood, matrix.likelihoods, asked?.initial.likelihood)}
          {scale('residualSeverity', HAZARDS.residualSeverity, matrix.severities, asked?.residual?.severity)}
          {scale('residualLikelihood', HAZARDS.residualLikelihood, matrix.likelihoods, asked?.residual?.likelihood)}
          <Textarea id="riskReason" name="riskReason" label={HAZARDS.reason} hint={HAZARDS.reasonHint} rows={2} defaultValue={valueOf(values, 'riskReason', asked?.reason ?? '')} error={problemWith(problems, 'riskReason')} />
          <Button name="intent" value="hazard" variant="secondary">
            {HAZARDS.button}
          </Button>
          {asked ? (
            <Button name="intent" value="hazard-remove" variant="warning" small>
              {HAZARDS.remove(asked.id)}
            </Button>
          ) : null}
        </FormFrame>
      </Details>
    </div>
  );
}
