import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { ActionControl, ActionList, type Action } from './action.tsx';
import { Card, type CardProps } from './card.tsx';

export type SummaryRow = {
  key: string;
  value: ReactNode;
  /** Share of the width for the key. */
  keyWidth?: 'one-half' | 'one-third' | 'one-quarter';
  actions?: readonly Action[];
  border?: false;
};

type SummaryListProps = Omit<ComponentProps<'dl'>, 'className'> & {
  rows: readonly SummaryRow[];
  border?: false;
  lastRowBorder?: false;
  /** Puts the list in a card, whose heading then names every action. */
  card?: Omit<CardProps, 'children'>;
};

/** What is known about one thing, each with what can be changed. */
export function SummaryList({ rows, border, lastRowBorder, card, ...attributes }: SummaryListProps) {
  const withActions = rows.some(({ actions }) => actions?.length);
  const list = (
    <dl
      className={classNames('nhsuk-summary-list', border === false ? 'nhsuk-summary-list--no-border' : lastRowBorder === false && 'nhsuk-summary-list--no-last-row-border')}
      {...attributes}
    >
      {rows.map((row) => (
        <Row key={row.key} row={row} withActions={withActions} about={card?.heading} />
      ))}
    </dl>
  );
  return card ? <Card {...card}>{list}</Card> : list;
}

function Row({ row, withActions, about }: { row: SummaryRow; withActions: boolean; about: ReactNode }) {
  const { actions = [] } = row;
  return (
    <div className={classNames('nhsuk-summary-list__row', withActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions', row.border === false && 'nhsuk-summary-list__row--no-border')}>
      <dt className={classNames('nhsuk-summary-list__key', row.keyWidth && `nhsuk-u-width-${row.keyWidth}`)}>{row.key}</dt>
      <dd className="nhsuk-summary-list__value">{row.value}</dd>
      {actions[0] && (
        <dd className="nhsuk-summary-list__actions">
          {actions.length === 1 ? (
            <ActionControl action={actions[0]} about={about} />
          ) : (
            <ActionList actions={actions} about={about} className="nhsuk-summary-list__actions-list" itemClassName="nhsuk-summary-list__actions-list-item" />
          )}
        </dd>
      )}
    </div>
  );
}
