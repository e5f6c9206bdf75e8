import { isSitePaper } from '@waymark/domain/pilot';
import { PAPERS } from '../../../texts/pilot-set-up.ts';
import type { SetUpRead } from './set-up.server.ts';

/** What is of the whole pilot first, then site by site; within each as it came. */
export const bySite = <One extends { site: string | null }>(papers: readonly One[]): One[] =>
  papers.toSorted((one, other) => (one.site ?? '').localeCompare(other.site ?? '', 'en'));

interface Asking {
  pilot: { sites: readonly Pick<SetUpRead['pilot']['sites'][number], 'id' | 'organisation' | 'leftAt' | 'lead'>[] };
  ownSites: readonly string[];
  may: Pick<SetUpRead['may'], 'documentKinds' | 'everySite'>;
}

/** For which sites somebody may attach such papers: who attaches them as staff for every one too, the lead of sites for their own alone. */
export const siteChoices = ({ pilot: { sites }, ownSites, may: { documentKinds, everySite } }: Asking): { value: string; text: string }[] => {
  if (!documentKinds.some(isSitePaper)) return [];
  const here = sites.filter(({ id, leftAt }) => leftAt === null && (everySite || ownSites.includes(id))).map(({ id, organisation }) => ({ value: id, text: organisation }));
  if (everySite) return [{ value: '', text: PAPERS.everySite }, ...here];
  // of staff who lead a site none is taken unsaid
  return here.length > 1 || (here.length > 0 && sites.some(({ lead }) => lead !== null)) ? [{ value: '', text: PAPERS.chooseSite }, ...here] : here;
};
