import { Card } from '../../../../components/content/card.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { day, instant } from '../../../../texts/dates.ts';
import { LETTERS } from '../../../../texts/staff-letters.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';
import { REQUESTS } from '../../../../texts/staff-overlays.ts';

/** Requests that wait for the innovator, and holds in force. */
export function OpenCard({ requests, holds, base }: Pick<CaseSummary, 'requests' | 'holds'> & { base: string }) {
  return (
    <Card heading={SUMMARY.open} headingSize="s">
      {requests.length + holds.length === 0 ? <p>{SUMMARY.nothingOpen}</p> : null}
      <ul className="nhsuk-list">
        {requests.map((asked) => (
          <li key={asked.id}>
            <Tag colour="yellow">{REQUESTS.waiting}</Tag> {asked.text}
            {asked.answerBy ? ` ${REQUESTS.answerByDay(day(asked.answerBy))}` : null}
          </li>
        ))}
        {holds.map((hold) => (
          <li key={hold.id}>
            <Tag colour="red">{hold.title}</Tag> {SUMMARY.holdSince(hold.text, day(hold.openedAt))}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}/requests`}>{SUMMARY.requestsPage}</a>, <a href={`${base}/holds`}>{SUMMARY.holdsPage}</a>
      </p>
    </Card>
  );
}

/** Conditions that are in force, each with its owner and last day. */
export function ConditionsCard({ conditions, href }: { conditions: NonNullable<CaseSummary['evaluation']['conditions']>; href: string }) {
  return (
    <Card heading={SUMMARY.conditions} headingSize="s" actions={conditions.length > 0 ? [{ text: SUMMARY.rollOutPage, href }] : []}>
      {conditions.length === 0 ? <p>{SUMMARY.noConditions}</p> : null}
      <ol className="nhsuk-list nhsuk-list--number">
        {conditions.map((condition) => (
          <li key={condition.id}>
            <strong>{condition.text}</strong>
            <br />
            {SUMMARY.conditionBy(condition.owner, day(condition.dueOn))} {condition.metAt ? <Tag colour="green">{SUMMARY.met(day(condition.metAt))}</Tag> : <Tag colour="white">{SUMMARY.notMet}</Tag>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Decisions, newest first, and how far the letter of each has come. */
export function DecisionsCard({ decisions, href }: Pick<CaseSummary, 'decisions'> & { href: string }) {
  return (
    <Card heading={SUMMARY.decisions} headingSize="s" actions={[{ text: SUMMARY.lettersPage, href }]}>
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
