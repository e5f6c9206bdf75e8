import { VisuallyHidden } from '../visually-hidden.tsx';
import type { Column } from './table-column.ts';

type HeaderWordsProps = { column: Pick<Column<never>, 'header' | 'headerHidden'> };

/** What a header says, in sight and to screen readers. */
export function HeaderWords({ column: { header, headerHidden } }: HeaderWordsProps) {
  return (
    <>
      {header}
      {headerHidden && <VisuallyHidden>{header ? ` ${headerHidden}` : headerHidden}</VisuallyHidden>}
    </>
  );
}
