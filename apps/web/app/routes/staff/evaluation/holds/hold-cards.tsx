import { Card } from '../../../../components/content/card.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { HOLDS } from '../../../../texts/staff-overlays.ts';
import { instant } from '../../../../texts/dates.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { ReasonForm } from '../../frame/reason-form.tsx';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import type { HoldsRead } from './hold-list.server.ts';

interface HoldCardsProps {
  read: HoldsRead;
  keys: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Holds that lie on the evaluation and those that were lifted. */
export function HoldCards({ read, keys, values, problems }: HoldCardsProps) {
  if (read.holds.length === 0) return <p>{HOLDS.none}</p>;
  return read.holds.map((hold, index) => (
    <Card key={hold.id} heading={hold.title} headingLevel={3} headingSize="s">
      <p>{hold.closedAt ? <Tag colour="grey">{HOLDS.lifted}</Tag> : <Tag colour="red">{HOLDS.inForce}</Tag>}</p>
      <Paragraphs text={hold.text} />
      <p>{HOLDS.laidOn(instant(hold.openedAt))}</p>
      {hold.closedAt ? <p>{HOLDS.liftedOn(instant(hold.closedAt))}</p> : null}
      {!hold.closedAt && hold.mayLift ? (
        <ReasonForm
          formKey={keys[index] ?? ''}
          summary={HOLDS.lift}
          subject={{ name: 'overlay', value: hold.id }}
          intent="lift"
          label={HOLDS.liftReason}
          button={HOLDS.liftButton}
          values={values}
          problems={problems}
        />
      ) : null}
    </Card>
  ));
}
