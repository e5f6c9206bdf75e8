import { Details } from '../../../../components/content/details.tsx';
import { Table } from '../../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { day } from '../../../../texts/dates.ts';
import { barrierTitle, ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import type { RollOutRead } from './roll-out.server.ts';

type Uptake = NonNullable<RollOutRead['uptake']>;

const COLOUR: Readonly<Record<string, TagColour>> = { planned: 'white', contracted: 'blue', part: 'yellow', live: 'green', stopped: 'red' };

/** Uptake against expectation by the organisations of today: in a sentence, by region, by deprivation, with barriers by kind. */
export function UptakeTables({ uptake }: { uptake: Uptake }) {
  const { regions, boards, organisations, deprivation, barriers, unanswered, noCareOrganisations, beforeAdoption } = uptake;
  const sum = (of: 'expected' | 'due' | 'live'): number => regions.reduce((total, region) => total + region[of], 0);
  return (
    <>
      <p>
        {ROLL_OUT.sentence(sum('live'), sum('expected'), regions.filter(({ region, live }) => region !== null && live > 0).length)} {uptake.simulated ? <SimulatedMark what="uptake" /> : null}
      </p>
      <p>{ROLL_OUT.dueSentence(sum('due'), organisations.filter(({ overdue }) => overdue).length)}</p>
      {unanswered.length > 0 ? <p>{ROLL_OUT.unanswered(unanswered.join(', '))}</p> : null}
      {noCareOrganisations.length > 0 ? <p>{ROLL_OUT.noCare(noCareOrganisations.join(', '))}</p> : null}
      {beforeAdoption.length > 0 ? <p>{ROLL_OUT.beforeAdoption(beforeAdoption.join(', '))}</p> : null}
      <Table
        caption={ROLL_OUT.byRegion}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={regions}
        rowKey={({ region }) => region ?? ''}
        columns={[
          { key: 'region', header: ROLL_OUT.region, cell: ({ region }) => region ?? ROLL_OUT.noRegion },
          { key: 'live', header: ROLL_OUT.live, numeric: true, cell: ({ live, expected }) => ROLL_OUT.liveOf(live, expected) },
          { key: 'part', header: ROLL_OUT.part, numeric: true, cell: ({ part }) => part },
          { key: 'due', header: ROLL_OUT.dueBy, numeric: true, cell: ({ due }) => due },
        ]}
      />
      {boards.some(({ board }) => board !== null) ? (
        <Table
          caption={ROLL_OUT.byBoard}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={boards}
          rowKey={({ board }) => board ?? ''}
          columns={[
            { key: 'board', header: ROLL_OUT.careBoard, cell: ({ board }) => board ?? ROLL_OUT.noBoard },
            { key: 'live', header: ROLL_OUT.live, numeric: true, cell: ({ live, expected }) => ROLL_OUT.liveOf(live, expected) },
            { key: 'part', header: ROLL_OUT.part, numeric: true, cell: ({ part }) => part },
            { key: 'due', header: ROLL_OUT.dueBy, numeric: true, cell: ({ due }) => due },
          ]}
        />
      ) : null}
      <Table
        caption={ROLL_OUT.byDeprivation}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={deprivation}
        rowKey={({ tenths }) => tenths?.join('-') ?? ''}
        columns={[
          { key: 'tenths', header: ROLL_OUT.deprivation, cell: ({ tenths }) => ROLL_OUT.tenths(tenths) },
          { key: 'live', header: ROLL_OUT.live, numeric: true, cell: ({ live, expected }) => ROLL_OUT.liveOf(live, expected) },
          { key: 'part', header: ROLL_OUT.part, numeric: true, cell: ({ part }) => part },
          { key: 'due', header: ROLL_OUT.dueBy, numeric: true, cell: ({ due }) => due },
        ]}
      />
      {barriers && barriers.length > 0 ? (
        <Table
          caption={ROLL_OUT.barriersByKind}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={kindsOf(barriers)}
          rowKey={({ kind }) => kind ?? ''}
          columns={[
            { key: 'kind', header: ROLL_OUT.barrier, cell: ({ kind }) => barrierTitle(kind) },
            { key: 'all', header: ROLL_OUT.organisations, numeric: true, cell: ({ all }) => all },
            { key: 'regions', header: ROLL_OUT.inRegions, cell: ({ regions: where }) => where.map(({ region, organisations: count }) => `${region ?? ROLL_OUT.noRegion} ${count}`).join(', ') },
          ]}
        />
      ) : null}
      <Details summary={ROLL_OUT.today(day(uptake.asOf))}>
        <Table
          caption={ROLL_OUT.today(day(uptake.asOf))}
          captionHidden
          cards
          firstCellIsHeader
          rows={organisations}
          rowKey={({ organisationId }) => organisationId}
          columns={[
            { key: 'organisation', header: ROLL_OUT.organisation, cell: ({ organisation }) => organisation },
            { key: 'status', header: ROLL_OUT.status, cell: ({ status }) => <Tag colour={COLOUR[status] ?? 'white'}>{ROLL_OUT.takenUp[status] ?? status}</Tag> },
            { key: 'by', header: ROLL_OUT.by, cell: ({ by, overdue }) => (by === null ? ROLL_OUT.noPlan : overdue ? <span className="wm-late">{day(by)}</span> : day(by)) },
            { key: 'as', header: ROLL_OUT.recordedAs, cell: ({ organisation, recordedAs }) => (recordedAs.length === 1 && recordedAs[0] === organisation ? '–' : recordedAs.join(', ')) },
          ]}
        />
      </Details>
    </>
  );
}

/** Kinds in their order, each with how many organisations of which regions. */
const kindsOf = (barriers: NonNullable<Uptake['barriers']>) =>
  [...new Set(barriers.map(({ kind }) => kind))].map((kind) => {
    const regions = barriers.filter((one) => one.kind === kind);
    return { kind, regions, all: regions.reduce((total, { organisations }) => total + organisations, 0) };
  });
