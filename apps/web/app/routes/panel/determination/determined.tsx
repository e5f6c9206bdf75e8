import type { ReactNode } from 'react';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { day, instant } from '../../../texts/dates.ts';
import { DETERMINATION } from '../../../texts/determination.ts';
import { PANEL } from '../../../texts/staff-panel.ts';
import type { ItemRead } from '../item/item.queries.ts';

type Read = Pick<ItemRead, 'determination' | 'recused' | 'determinedVotes' | 'minorityViews'>;

/** What a panel determines, as somebody sees it: the draft, or all that is frozen of it. */
export function Determined({ item }: { item: Read }) {
  const { determination: read, recused, determinedVotes, minorityViews } = item;
  if (!read) return null;
  const { tally, quorum } = read;
  const rows: { key: string; value: ReactNode }[] = [
    { key: DETERMINATION.determined, value: read.label },
    { key: DETERMINATION.reasons, value: <Words>{read.reasons}</Words> },
    { key: DETERMINATION.conditions, value: <Conditions conditions={read.conditions} /> },
    ...(read.departure ? [{ key: DETERMINATION.departure, value: <Words>{read.departure}</Words> }] : []),
    ...(tally ? [{ key: DETERMINATION.votes, value: DETERMINATION.tally(tally) }] : []),
    ...(quorum ? [{ key: DETERMINATION.quorum, value: DETERMINATION.quorumText(quorum.present, quorum.needed, quorum.organisations, quorum.organisationsNeeded) }] : []),
    { key: DETERMINATION.recusals, value: DETERMINATION.recusalsText(read.recusals, recused) },
    ...(read.decision ? [{ key: DETERMINATION.decision, value: DETERMINATION.decided }] : []),
    ...(read.sha256 ? [{ key: DETERMINATION.hash, value: <code className="wm-report__hash">{read.sha256}</code> }] : []),
  ];
  return (
    <>
      <p>
        <Tag colour={read.finalisedAt ? 'green' : 'grey'}>{read.finalisedAt ? DETERMINATION.final : DETERMINATION.draft}</Tag> {read.simulated ? <SimulatedMark what="determination" /> : null}
      </p>
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        {read.finalisedAt ? DETERMINATION.finalised(read.finalisedBy ?? '', instant(read.finalisedAt)) : DETERMINATION.saved(read.writtenBy, instant(read.writtenAt))}
      </p>
      <SummaryList rows={rows} />
      <Voters votes={determinedVotes ?? []} />
      {minorityViews ? <MinorityViews views={minorityViews} /> : null}
    </>
  );
}

const Words = ({ children }: { children: string }) => (
  <p className="wm-as-typed" dir="auto">
    {children}
  </p>
);

function Conditions({ conditions }: { conditions: NonNullable<Read['determination']>['conditions'] }) {
  if (conditions.length === 0) return <>{DETERMINATION.noConditions}</>;
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {conditions.map(({ text, owner, dueOn }, index) => (
        <li key={index}>
          <span dir="auto">{text}</span>
          <br />
          <span className="nhsuk-body-s">{DETERMINATION.condition(owner, day(dueOn))}</span>
        </li>
      ))}
    </ol>
  );
}

function Voters({ votes }: { votes: NonNullable<Read['determinedVotes']> }) {
  if (votes.length === 0) return null;
  return (
    <Table
      caption={DETERMINATION.who}
      captionSize="s"
      cards
      firstCellIsHeader
      rows={votes}
      rowKey={(_, index) => index}
      columns={[
        { key: 'person', header: DETERMINATION.member, cell: ({ person }) => person },
        { key: 'organisation', header: DETERMINATION.organisation, cell: ({ organisation }) => organisation },
        { key: 'vote', header: DETERMINATION.vote, cell: ({ vote }) => PANEL.vote[vote] ?? vote },
        { key: 'motion', header: DETERMINATION.on, cell: ({ motion }) => motion },
      ]}
    />
  );
}

function MinorityViews({ views }: { views: NonNullable<Read['minorityViews']> }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{DETERMINATION.minority}</h3>
      {views.length === 0 ? <p>{DETERMINATION.noMinority}</p> : null}
      {views.map(({ person, text }) => (
        <div key={person}>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{person}</strong>
          </p>
          <Words>{text}</Words>
        </div>
      ))}
    </>
  );
}
