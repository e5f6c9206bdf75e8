import { Card } from '../../../components/content/card.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { day } from '../../../texts/dates.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface ConditionsProps {
  conditions: readonly { id: string; text: string; owner: string; dueOn: string; metAt: string | null }[];
}

/** Conditions that a released decision set, with who has to meet each and by when. */
export const Conditions = ({ conditions }: ConditionsProps) =>
  conditions.length > 0 ? (
    <Card heading={TRACKER.conditions} headingSize="m">
      <ol className="nhsuk-list nhsuk-list--number">
        {conditions.map(({ id, text, owner, dueOn, metAt }) => (
          <li key={id}>
            {text}
            <br />
            <span className="nhsuk-u-secondary-text-colour">{TRACKER.conditionBy(owner, day(dueOn))}</span> {metAt ? <Tag colour="green">{TRACKER.met}</Tag> : null}
          </li>
        ))}
      </ol>
    </Card>
  ) : null;
