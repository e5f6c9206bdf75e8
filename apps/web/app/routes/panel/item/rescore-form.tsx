import { Form } from 'react-router';
import { AnchoredScale } from '../../../components/evaluation/anchored-scale.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { ItemPage } from './item.server.ts';

interface RescoreFormProps {
  page: Pick<ItemPage, 'item' | 'criteria' | 'chosen'>;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** A member scores one criterion anew, on its own anchored scale. */
export function RescoreForm({ page: { item, criteria, chosen }, formKey, values, problems }: RescoreFormProps) {
  if (!chosen) return null;
  const mine = valueOf(values, 'intent') === 'rescore' ? values : undefined;
  const own = item.ownRescores?.find(({ criterion }) => criterion === chosen.id);
  return (
    <div className="wm-writes">
      <p>{PANEL_ITEM.rescoreLead}</p>
      <Form method="get" key={chosen.id}>
        <Select
          id="criterion"
          name="criterion"
          label={PANEL_ITEM.chooseCriterion}
          items={criteria.map(({ id, title }) => ({ value: id, text: title }))}
          defaultValue={chosen.id}
          button={<Button variant="secondary">{PANEL_ITEM.choose}</Button>}
        />
      </Form>
      <FormFrame key={`${formKey}-${chosen.id}`} formKey={formKey}>
        <input type="hidden" name="criterion" value={chosen.id} />
        <AnchoredScale
          id="score"
          name="score"
          label={`${PANEL_ITEM.score}: ${chosen.title}`}
          labelSize="s"
          anchors={chosen.scale.map(({ score, anchor }) => ({ value: String(score), sign: String(score), name: '', description: anchor }))}
          defaultValue={valueOf(mine, 'score', own ? String(own.score) : '')}
          error={mine ? problemWith(problems, 'score') : undefined}
        />
        <Textarea id="reason" name="reason" label={PANEL_ITEM.reason} labelSize="s" hint={PANEL_ITEM.reasonHint} rows={4} defaultValue={valueOf(mine, 'reason', own?.reason)} error={mine ? problemWith(problems, 'reason') : undefined} />
        <Button name="intent" value="rescore">
          {PANEL_ITEM.give}
        </Button>
      </FormFrame>
    </div>
  );
}
