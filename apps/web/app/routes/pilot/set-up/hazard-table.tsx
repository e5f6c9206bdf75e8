import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { HAZARDS } from '../../../texts/pilot-set-up.ts';
import type { AssessedHazard } from './assessed-hazards.ts';

interface HazardTableProps {
  hazards: readonly AssessedHazard[];
  /** Whether whoever looks may change them. */
  mayChange: boolean;
}

/** The hazards of the current revision, with the level of the risk as found and as it remains. */
export const HazardTable = ({ hazards, mayChange }: HazardTableProps) => (
  <Table
    caption={HAZARDS.title}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={hazards}
    rowKey={({ id }) => id}
    columns={[
      { key: 'hazard', header: HAZARDS.hazard, cell: ({ id, hazard }) => `${id}: ${hazard}` },
      { key: 'why', header: HAZARDS.causeAndEffect, cell: ({ cause, effect }) => HAZARDS.leadsTo(cause, effect) },
      { key: 'controls', header: HAZARDS.controls, cell: ({ controls }) => (controls.length > 0 ? controls.join('; ') : HAZARDS.noControls) },
      { key: 'found', header: HAZARDS.found, cell: ({ found }) => HAZARDS.level(found.level, found.title) },
      {
        key: 'remains',
        header: HAZARDS.remains,
        cell: ({ remains, refusals, reason }) => (
          <>
            {remains ? HAZARDS.level(remains.level, remains.title) : HAZARDS.open} {refusals.length > 0 ? <Tag colour="red">{HAZARDS.mayNot}</Tag> : null}
            {refusals.length > 0 ? <span className="wm-table__more">{refusals.join(' ')}</span> : reason ? <span className="wm-table__more">{reason}</span> : null}
          </>
        ),
      },
      ...(mayChange
        ? [
            {
              key: 'change',
              header: '',
              headerHidden: HAZARDS.change,
              cell: ({ id }: AssessedHazard) => (
                <a href={`?hazard=${encodeURIComponent(id)}#hazard-form`}>
                  {HAZARDS.change} <span className="nhsuk-u-visually-hidden">{id}</span>
                </a>
              ),
            },
          ]
        : []),
    ]}
  />
);
