import { Card } from '../../../components/content/card.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { ItemPage } from './item.server.ts';

interface MinutesProps {
  page: Pick<ItemPage, 'item' | 'criteria'>;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What was said, the oldest first, and for whoever is in the room a form to add to it. */
export function MinutesPart({ page: { item, criteria }, formKey, values, problems }: MinutesProps) {
  const notes = item.notes ?? [];
  const numberOf = (id: string): number => notes.findIndex((note) => note.id === id) + 1;
  const mine = valueOf(values, 'intent') === 'minute' ? values : undefined;
  const titleOf = (id: string | null): string => criteria.find((one) => one.id === id)?.title ?? PANEL_ITEM.whole;
  return (
    <>
      <h2 className="nhsuk-heading-m">{PANEL_ITEM.minutes}</h2>
      {notes.length === 0 ? <p>{PANEL_ITEM.noMinutes}</p> : null}
      {notes.map(({ id, criterion, text, corrects, writtenBy, writtenAt }) => {
        const later = notes.find((note) => note.corrects === id);
        return (
          <Card key={id} id={`minute-${numberOf(id)}`} heading={`${PANEL_ITEM.minute(numberOf(id))}. ${titleOf(criterion)}`} headingLevel={3} headingSize="s">
            <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">{PANEL_ITEM.by(writtenBy, instant(writtenAt))}</p>
            <p className="wm-as-typed" dir="auto">
              {text}
            </p>
            {corrects ? <p className="nhsuk-body-s">{PANEL_ITEM.correctsOne(numberOf(corrects))}</p> : null}
            {later ? <p className="nhsuk-body-s">{PANEL_ITEM.correctedBy(numberOf(later.id))}</p> : null}
          </Card>
        );
      })}
      {item.mayMinute ? (
        <FormFrame formKey={formKey} className="wm-writes">
          <h3 className="nhsuk-heading-s">{PANEL_ITEM.addMinute}</h3>
          <Select id="about" name="about" label={PANEL_ITEM.about} items={[{ value: '', text: PANEL_ITEM.whole }, ...criteria.map(({ id, title }) => ({ value: id, text: title }))]} defaultValue={valueOf(mine, 'about')} />
          <Textarea id="text" name="text" label={PANEL_ITEM.text} hint={PANEL_ITEM.textHint} rows={5} defaultValue={valueOf(mine, 'text')} error={mine ? problemWith(problems, 'text') : undefined} />
          {notes.length > 0 ? (
            <Select
              id="corrects"
              name="corrects"
              label={PANEL_ITEM.corrects}
              items={[{ value: '', text: PANEL_ITEM.correctsNone }, ...notes.map(({ id }) => ({ value: id, text: PANEL_ITEM.minute(numberOf(id)) }))]}
              defaultValue={valueOf(mine, 'corrects')}
            />
          ) : null}
          <Button name="intent" value="minute">
            {PANEL_ITEM.save}
          </Button>
        </FormFrame>
      ) : null}
    </>
  );
}
