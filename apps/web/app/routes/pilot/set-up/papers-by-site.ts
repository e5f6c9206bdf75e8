import { isSitePaper } from '@waymark/domain/pilot';
import { PAPERS } from '../../../texts/pilot-set-up.ts';

/** What is of the whole pilot first, then site by site; within each as it came. */
export const bySite = <One extends { site: string | null }>(papers: readonly One[]): One[] =>
  papers.toSorted((one, other) => (one.site ?? '').localeCompare(other.site ?? '', 'en'));

/** For which sites somebody may attach a paper of these kinds: who runs the pilot for every one too, the lead of sites for their own. */
export const siteChoices = (sites: readonly { id: string; organisation: string; leftAt: string | null; lead: string | null }[], kinds: readonly string[]): { value: string; text: string }[] => {
  if (!kinds.some(isSitePaper)) return [];
  const here = sites.filter(({ leftAt }) => leftAt === null).map(({ id, organisation }) => ({ value: id, text: organisation }));
  const runsIt = sites.some(({ lead }) => lead !== null);
  return [...(runsIt ? [{ value: '', text: PAPERS.everySite }] : here.length > 1 ? [{ value: '', text: PAPERS.chooseSite }] : []), ...here];
};
