import { rowsOf, type Tx } from '@waymark/database/transaction';
import { isSitePaper } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { RefusedCommand } from '@waymark/platform/commands';
import type { AttachDocumentInput } from '../graphql/innovation.inputs.ts';

interface SiteRow {
  id: string;
  own: boolean;
}

/** Of whom: staff attach for any site or for the whole pilot, the lead of a site for their own sites that have not left. */
const SITES = 'select id, site_lead_id = $2 and left_at is null as own from pilot_site where evaluation_id = $1 order by joined_at, id';

/**
 * The site that a paper is of; null: it is of the whole pilot. Who attaches it as the lead of sites alone gives that of one of
 * theirs, and need not name it where they lead one; staff who attach it as a lead name it all the same, since their
 * naming none means every site elsewhere.
 */
export const siteOfPaper = async (tx: Tx, actor: string, evaluation: LockedEvaluation | null, input: AttachDocumentInput, as: readonly string[]): Promise<string | null> => {
  if (!evaluation || as.length === 0 || !isSitePaper(input.kind)) {
    if (input.siteId) throw refused('paper-of-no-site', `“${input.kind}” is of no one site: leave the site out`);
    return null;
  }
  const staff = as.some((role) => role !== 'site-lead');
  if (staff && !input.siteId) return null;
  const sites = (await rowsOf<SiteRow>(tx, SITES, [evaluation.id, actor])).filter(({ own }) => staff || own);
  const [only, ...more] = sites;
  if (!only) throw refused('leads-no-site', 'You lead no site here: whoever leads one attaches it', 'kind');
  const named = input.siteId ? sites.find(({ id }) => id === input.siteId) : more.length === 0 && evaluation.relation !== 'staff' ? only : undefined;
  if (!named) throw input.siteId ? refused('unknown-site', 'Choose a site of this pilot for which you may attach it') : refused('needs-site', 'You attach it as the lead of a site: choose the one that it is of');
  return named.id;
};

const refused = (code: string, message: string, field = 'siteId'): RefusedCommand => new RefusedCommand([blocker(code, message, { field }, message)]);
