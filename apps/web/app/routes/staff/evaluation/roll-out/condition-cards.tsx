import { Card } from '../../../../components/content/card.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { day } from '../../../../texts/dates.ts';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import type { FormValues } from '../../frame/form-values.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import type { Problem } from '../../frame/problems.ts';
import { ReasonForm } from '../../frame/reason-form.tsx';
import type { RollOutRead } from './roll-out.server.ts';

interface ConditionCardsProps {
  read: RollOutRead;
  keys: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

const MEET = { summary: ROLL_OUT.meet, intent: 'meet', label: ROLL_OUT.meetReason, hint: ROLL_OUT.meetHint, button: ROLL_OUT.meetButton };
const REOPEN = { summary: ROLL_OUT.reopen, intent: 'reopen', label: ROLL_OUT.reopenReason, hint: ROLL_OUT.reopenHint, button: ROLL_OUT.reopenButton };

/** Conditions in force: who has to meet each by when, and what shows that it is met. */
export function ConditionCards({ read: { conditions, mayMeet, who }, keys, values, problems }: ConditionCardsProps) {
  if (conditions.length === 0) return <p>{ROLL_OUT.noConditions}</p>;
  const count = (of: (condition: RollOutRead['conditions'][number]) => boolean): number => conditions.filter(of).length;
  return (
    <>
      <p>{ROLL_OUT.conditionsSoFar(count(({ metAt }) => metAt !== null), conditions.length, count(({ overdue }) => overdue))}</p>
      {conditions.map((condition, index) => (
        <Card key={condition.id} heading={condition.text} headingLevel={3} headingSize="s">
          <SummaryList
            rows={[
              { key: ROLL_OUT.state, value: <State condition={condition} /> },
              { key: ROLL_OUT.owner, value: condition.owner },
              { key: ROLL_OUT.due, value: day(condition.dueOn) },
              ...(condition.metAt ? [{ key: ROLL_OUT.met, value: ROLL_OUT.metOn(day(condition.metAt), condition.metBy) }] : []),
              ...condition.reopened.map((one) => ({ key: ROLL_OUT.reopened, value: <Paragraphs text={ROLL_OUT.reopenedOn(day(one.reopenedAt), one.reopenedBy, one.reason, day(one.metAt), one.metBy, one.evidence)} /> })),
              ...(condition.evidence ? [{ key: ROLL_OUT.shown, value: <Paragraphs text={condition.evidence} /> }] : []),
            ]}
          />
          {mayMeet ? (
            <ReasonForm
              formKey={keys[index] ?? ''}
              subject={{ name: 'condition', value: condition.id }}
              {...(condition.metAt ? REOPEN : MEET)}
              values={values}
              problems={problems}
            />
          ) : null}
        </Card>
      ))}
      {mayMeet ? null : <p>{ROLL_OUT.whoMeets(who.meet)}</p>}
    </>
  );
}

function State({ condition: { metAt, overdue, simulated } }: { condition: RollOutRead['conditions'][number] }) {
  return (
    <>
      {metAt ? <Tag colour="green">{ROLL_OUT.met}</Tag> : overdue ? <Tag colour="red">{ROLL_OUT.overdue}</Tag> : <Tag colour="white">{ROLL_OUT.notMet}</Tag>} {simulated ? <SimulatedMark /> : null}
    </>
  );
}
