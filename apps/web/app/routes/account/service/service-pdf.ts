import type { ServiceStatement } from '@waymark/domain/service';
import { writePdf } from '@waymark/pdf';
import { day } from '../../../texts/dates.ts';
import { SERVICE } from '../../../texts/service.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { oneAtATime } from '../../exports/one-at-a-time.ts';

/** A statement to read and print, as a tagged PDF: what was signed, and how that is checked. */
export const servicePdf = ({ payload, signature }: ServiceStatement, publisher: string, stopped?: AbortSignal): Promise<Buffer> => {
  const { person, issuer, issuedAt, through, rows, simulated, id } = payload;
  return oneAtATime(() =>
    writePdf(
      {
        title: `${SERVICE.heading}: ${person}`,
        runningHead: `${SERVICE.heading}: ${person}`,
        publisher,
        madeAt: new Date(issuedAt),
        blocks: [
          { kind: 'heading', level: 1, text: SERVICE.heading },
          ...(simulated ? [{ kind: 'mark', look: 'warning', text: SERVICE.simulated } as const] : []),
          { kind: 'terms', rows: [{ term: SERVICE.person, value: person }, { term: SERVICE.issuer, value: `${issuer.name} (${issuer.address})` }, { term: SERVICE.issuedOn, value: day(issuedAt) }, { term: SERVICE.through, value: day(through) }] },
          {
            kind: 'table',
            columns: [SERVICE.programme, SERVICE.year, SERVICE.role, SERVICE.reviews, SERVICE.votes],
            rows: rows.map((row) => [row.programme, String(row.year), roleTitle(row.role), String(row.reviews), String(row.votes)]),
          },
          { kind: 'paragraph', text: SERVICE.withheld },
          { kind: 'paragraph', text: SERVICE.check(id, signature.keyId), look: 'quiet' },
        ],
      },
      stopped,
    ),
  );
};
