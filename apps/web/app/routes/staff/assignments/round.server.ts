import { load } from '../../../session/api.server.ts';
import { cameFromParts, roundPage, versionBegun, versionKept } from './round-page.ts';
import { ROUND, SEATS } from './round.query.ts';

/** A proposal and its seats are asked one after the other: it is read anew where it changed in between, this often. */
const TRIES = 3;

/** What links to pages of one evaluation or one seat carry along, so that who comes back reads on in the same version. */
const onward = (request: Request, page: number, begun: number): string => {
  const asked = new URLSearchParams(cameFromParts({ from: String(page), version: versionKept(request, page, begun) })).toString();
  return asked && `?${asked}`;
};

/**
 * One page of a proposal, all of it in one version. `begun` is the version in which its reader began: where it is another now,
 * what they read on pages before is not what stands here.
 */
export const loadRound = async (request: Request, id: string) => {
  for (let left = TRIES; ; left -= 1) {
    const { assignmentRound: round } = await load(request, ROUND, { id });
    const page = roundPage(request, round.evaluations.length);
    const shown = round.evaluations.slice(page.from, page.to);
    const { assignmentRound: { seats, version } } = await load(request, SEATS, { id, evaluationIds: shown.map(({ evaluationId }) => evaluationId) });
    const begun = versionBegun(request) ?? round.version;
    if (version === round.version || left <= 1) return { round, page, shown, seats, begun, on: onward(request, page.number, begun), changed: begun !== round.version || version !== round.version };
  }
};
