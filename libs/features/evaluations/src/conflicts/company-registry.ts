import { rowsOf, type Tx } from '@waymark/database/transaction';
import { companyIndex } from '@waymark/domain/access';

interface CompanyRow {
  name: string;
  aliases: string[];
  parentOf: string[];
  innovationIds: string[];
}

/** Every company that the platform knows, with its names, what it owns and what it makes. */
export const companyRegistry = async (tx: Tx): Promise<ReturnType<typeof companyIndex>> =>
  companyIndex(
    await rowsOf<CompanyRow>(
      tx,
      `select c.name,
         coalesce((select jsonb_agg(n.name) from company_name n where n.company_id = c.id and n.name <> c.name), '[]') as aliases,
         coalesce((select jsonb_agg(k.name) from company_owner o join company k on k.id = o.child_id where o.parent_id = c.id), '[]') as "parentOf",
         coalesce((select jsonb_agg(i.innovation_id) from innovation_company i where i.company_id = c.id), '[]') as "innovationIds"
       from company c`,
    ),
  );
