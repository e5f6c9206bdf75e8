import { Card } from '../../../../components/content/card.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { day, deadline, instant } from '../../../../texts/dates.ts';
import { LETTERS } from '../../../../texts/staff-letters.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';

/** Requests that wait for the innovator, and holds in force. */
export function OpenCard({ requests, holds, base }: Pick<CaseSummary, 'requests' | 'holds'> & { base: string }) {
  return (
    <Card heading={SUMMARY.open} headingSize="s">
      {requests.length + holds.length === 0 ? <p>{SUMMARY.nothingOpen}</p> : null}
      <ul className="nhsuk-list">
        {requests.map((asked) => (
          <li key={asked.id}>
            <Tag colour="yellow">Waiting for the innovator</Tag> {asked.text}
            {asked.answerBy ? ` Answer by ${deadline(asked.answerBy)}.` : null}
          </li>
        ))}
        {holds.map((hold) => (
          <li key={hold.id}>
            <Tag colour="red">{hold.title}</Tag> {hold.text} Since {day(hold.openedAt)}.
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}/requests`}>Requests</a>, <a href={`${base}/holds`}>holds</a>
      </p>
    </Card>
  );
}

/** Conditions that are in force, each with its owner and last day. */
export function ConditionsCard({ conditions }: { conditions: NonNullable<CaseSummary['evaluation']['conditions']> }) {
  return (
    <Card heading={SUMMARY.conditions} headingSize="s">
      {conditions.length === 0 ? <p>{SUMMARY.noConditions}</p> : null}
      <ol className="nhsuk-list nhsuk-list--number">
        {conditions.map((condition) => (
          <li key={condition.id}>
            <strong>{condition.text}</strong>
            <br />
            {condition.owner}, by {day(condition.dueOn)}. {condition.metAt ? <Tag colour="green">Met {day(condition.metAt)}</Tag> : <Tag colour="white">Not met yet</Tag>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Decisions, newest first, and how far the letter of each has come. */
export function DecisionsCard({ decisions, href }: Pick<CaseSummary, 'decisions'> & { href: string }) {
  return (
    <Card heading={SUMMARY.decisions} headingSize="s" actions={[{ text: 'Letters', href }]}>
      {decisions.length === 0 ? (
        <p>{SUMMARY.noDecisions}</p>
      ) : (
        <SummaryList
          rows={decisions.map(({ id, label, decidedAt, letter }) => ({
            key: `${label} (${id})`,
            value: (
              <>
                {instant(decidedAt)}.{' '}
                <Tag colour={letter.releasedAt ? 'green' : letter.approvedAt ? 'blue' : 'yellow'}>{LETTERS.state[letter.releasedAt ? 'released' : letter.approvedAt ? 'approved' : 'decided']}</Tag>
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
