import { localDateOf } from '@waymark/domain/calendar';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { SelectItem } from '../../../components/form/select.tsx';
import { ORGANISATIONS } from '../../../texts/admin.ts';
import { boardItems } from './board-items.ts';
import type { Organisation } from './organisations.server.ts';

const TODAY = graphql(`
  query TodayOfBoards {
    installation {
      now
    }
  }
`);

/** The boards of today, for a list to choose from, and the tenths of deprivation; each may be left open. */
export const placesToChoose = async (request: Request, organisations: readonly Organisation[]): Promise<{ boards: SelectItem[]; tenths: SelectItem[] }> => {
  const { installation } = await load(request, TODAY, {});
  return {
    boards: [{ value: '', text: ORGANISATIONS.noBoard }, ...boardItems(organisations, localDateOf(installation.now))],
    tenths: [{ value: '', text: ORGANISATIONS.noTenth }, ...Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), text: ORGANISATIONS.tenth(at + 1) }))],
  };
};
