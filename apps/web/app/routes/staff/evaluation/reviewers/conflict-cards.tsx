import { Card } from '../../../../components/content/card.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { day } from '../../../../texts/dates.ts';
import { REVIEWERS, conflictEffect, conflictState } from '../../../../texts/staff-reviewers.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { ConflictRead } from './reviewers.server.ts';

interface ConflictCardsProps {
  conflicts: readonly ConflictRead[];
  keys: Readonly<Record<string, string>>;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Every conflict of interest on the case, how it stands, and the decision on those that are open. */
export function ConflictCards({ conflicts, keys, values, problems }: ConflictCardsProps) {
  if (conflicts.length === 0) return <p>{REVIEWERS.noConflicts}</p>;
  return conflicts.map((conflict) => (
    <Card key={conflict.id} heading={conflict.person} headingLevel={3} headingSize="s">
      <p>
        <Tag colour={conflict.state === 'open' || conflict.state === 'waiver-proposed' ? 'yellow' : 'grey'}>{conflictState(conflict.state)}</Tag> {conflictEffect(conflict.effect)}
      </p>
      <p>
        {REVIEWERS.found(conflict.because, day(conflict.foundAt), conflict.reason)}
      </p>
      {conflict.mayDecide ? <DecideForm conflict={conflict} formKey={keys[conflict.id] ?? ''} values={values} problems={problems} /> : null}
    </Card>
  ));
}

interface DecideFormProps {
  conflict: ConflictRead;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

function DecideForm({ conflict, formKey, values, problems }: DecideFormProps) {
  const mine = valueOf(values, 'conflict') === conflict.id;
  return (
    <FormFrame formKey={formKey}>
      <input type="hidden" name="conflict" value={conflict.id} />
      <Radios
        id={`decision-${conflict.id}`}
        name="decision"
        label={REVIEWERS.conflictQuestion}
        small
        defaultValue={mine ? valueOf(values, 'decision') : ''}
        error={problemWith(problems, `decision-${conflict.id}`)}
        items={[
          { value: 'confirm', label: REVIEWERS.confirm },
          { value: 'waive', label: REVIEWERS.waive, hint: REVIEWERS.waiverHint },
        ]}
      />
      <Textarea
        id={`reason-${conflict.id}`}
        name="reason"
        label={REVIEWERS.conflictReason}
        rows={2}
        defaultValue={mine ? valueOf(values, 'reason') : ''}
        error={problemWith(problems, `reason-${conflict.id}`)}
      />
      <Button variant="secondary" name="intent" value="decide-conflict">
        {REVIEWERS.conflictButton}
      </Button>
    </FormFrame>
  );
}
