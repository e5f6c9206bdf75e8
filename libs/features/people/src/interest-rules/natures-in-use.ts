import { rowsOf, type Tx } from '@waymark/database/transaction';

/** Natures that any declaration names, be it an old one: history has to be readable. */
export const naturesInUse = async (tx: Tx): Promise<string[]> =>
  (await rowsOf<{ nature: string }>(tx, 'select distinct nature from declared_interest order by nature')).map(({ nature }) => nature);
