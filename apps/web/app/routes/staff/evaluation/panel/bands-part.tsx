import { Table } from '../../../../components/content/table.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { BANDS_SHOWN } from '../../../../texts/score-bands.ts';
import type { BandsRead } from './bands-read.ts';

/** Which band each reviewer's own score lies in, whether any two differ, and what the weights would make of the band of the case. */
export function BandsPart({ bands: { differ, sentence, ofWeights, rows } }: { bands: BandsRead }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s">{BANDS_SHOWN.title}</h3>
      <p>
        {differ ? <Tag colour="yellow">{BANDS_SHOWN.differ}</Tag> : null} {sentence}
      </p>
      <Table
        caption={BANDS_SHOWN.caption}
        captionHidden
        cards
        compact
        firstCellIsHeader
        rows={rows}
        rowKey={(_, at) => at}
        columns={[
          { key: 'reviewer', header: BANDS_SHOWN.reviewer, cell: ({ reviewer }) => reviewer },
          { key: 'score', header: BANDS_SHOWN.score, numeric: true, cell: ({ score }) => score },
          { key: 'scored', header: BANDS_SHOWN.scored, cell: ({ scored }) => scored },
          { key: 'band', header: BANDS_SHOWN.band, cell: ({ band }) => band },
        ]}
      />
      {ofWeights === null ? null : <p>{ofWeights}</p>}
    </>
  );
}
