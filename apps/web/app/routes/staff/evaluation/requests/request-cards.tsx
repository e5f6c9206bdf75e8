import { Card } from '../../../../components/content/card.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { REQUESTS } from '../../../../texts/staff-overlays.ts';
import { day, instant } from '../../../../texts/dates.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { ReasonForm } from '../../frame/reason-form.tsx';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import type { RequestsRead } from './request-list.server.ts';

interface RequestCardsProps {
  read: RequestsRead;
  keys: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Where what a revision changed is read. */
const changesIn = (revision: number): string => `revision=${revision}${revision > 1 ? `&compare=${revision - 1}&changes=on` : ''}`;

/** What was asked, newest first, each with how it stands. */
export function RequestCards({ read, keys, values, problems }: RequestCardsProps) {
  if (read.requests.length === 0) return <p>{REQUESTS.none}</p>;
  return read.requests.map((asked, index) => (
    <Card key={asked.id} heading={REQUESTS.number(read.requests.length - index)} headingLevel={3} headingSize="s">
      <p>{asked.closedAt ? <Tag colour="grey">{REQUESTS.closed}</Tag> : <Tag colour="yellow">{REQUESTS.waiting}</Tag>}</p>
      <Paragraphs text={asked.text} />
      <SummaryList
        rows={[
          ...(asked.questions.length > 0 ? [{ key: REQUESTS.unlocked, value: asked.questions.join('; ') }] : []),
          { key: REQUESTS.asked, value: instant(asked.openedAt) },
          { key: REQUESTS.told, value: asked.announcedAt ? instant(asked.announcedAt) : REQUESTS.notTold },
          ...(asked.answerBy && !asked.closedAt ? [{ key: REQUESTS.answerBy, value: REQUESTS.byEndOf(day(asked.answerBy)) }] : []),
          ...(asked.closedAt ? [{ key: REQUESTS.closed, value: `${instant(asked.closedAt)}: ${asked.outcome ?? ''}` }] : []),
          ...(asked.answer ? [{ key: REQUESTS.answer, value: <Paragraphs text={asked.answer} /> }] : []),
          ...(asked.revision === null ? [] : [{ key: REQUESTS.answers, value: <a href={`/evaluations/${read.evaluation.id}/answers?${changesIn(asked.revision)}`}>{REQUESTS.revision(asked.revision)}</a> }]),
        ]}
      />
      {!asked.closedAt && read.mayClose ? (
        <ReasonForm
          formKey={keys[index] ?? ''}
          summary={REQUESTS.close}
          subject={{ name: 'overlay', value: asked.id }}
          intent="close"
          label={REQUESTS.closeReason}
          button={REQUESTS.closeButton}
          values={values}
          problems={problems}
        />
      ) : null}
    </Card>
  ));
}
