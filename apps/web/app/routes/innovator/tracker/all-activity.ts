import { TRACKER } from '../../../texts/tracker.ts';
import { added, announced, newestFirst, type Happening } from './happened.ts';
import { teamActivity, type TeamHappening } from './team-activity.ts';

/** Of an evaluation, what its team may know: each of these carries its own rule, and none of them the time of what is not told. */
export interface KnownEvaluation {
  number: number;
  start: string | undefined;
  timeline: Parameters<typeof announced>[0]['timeline'];
  submissions: readonly { revision: number; frozenAt: string }[];
  requests: readonly { id: string; announcedAt: string | null }[];
  decisions: readonly { id: string; letter: { releasedAt: string | null } }[];
  conditions: readonly { text: string; metAt: string | null }[];
  threads: readonly { id: string; subject: string; startedAt: string; lastAt: string; count: number }[];
}

interface Known {
  innovation: string;
  evaluations: readonly KnownEvaluation[];
  documents: readonly { fileName: string; attachedAt: string; earlier: readonly { fileName: string; attachedAt: string }[] }[];
  /** What the team did besides. */
  team: readonly TeamHappening[];
}

/** Something that happened, where it is seen, and in which evaluation where there are several. */
export interface Activity {
  at: string;
  what: string;
  href: string | null;
  evaluation: number | null;
}

/**
 * What happened to an innovation and is its team's to know, newest first: what was announced, what the team sent,
 * its documents, who is of it, threads with their last message, and conditions that are met. A file that
 * is still there is told of once, with its place.
 */
export const activityOf = ({ innovation, evaluations, documents, team }: Known): Activity[] => {
  const several = evaluations.length > 1;
  const files = added(documents.flatMap((document) => [...document.earlier, document])).map(({ at, what }): Activity => ({ at, what, href: `/innovations/${innovation}/documents`, evaluation: null }));
  const own = teamActivity(innovation, [...team].reverse()).filter((one) => !files.some((file) => isAt(file.at, one.at) && file.what === one.what));
  return newestFirst([...files, ...own, ...evaluations.flatMap((one) => ofEvaluation(innovation, one, one === evaluations.at(-1)).map((happened) => ({ ...happened, evaluation: several ? one.number : null })))]);
};

type Seen = Pick<Activity, 'at' | 'what' | 'href'>;

/** The pages of what was sent and asked are of the newest evaluation alone. */
const ofEvaluation = (innovation: string, known: KnownEvaluation, isNewest: boolean): Seen[] => [
  ...known.submissions.map(({ revision, frozenAt }): Seen => ({ at: frozenAt, what: TRACKER.happened.sent(revision), href: isNewest ? `/innovations/${innovation}/sent-answers?version=${revision}` : null })),
  ...announced(known).map((one): Seen => ({ at: one.at, what: one.what, href: placeIn(innovation, known, one, isNewest) })),
  ...known.conditions.flatMap(({ text, metAt }): Seen[] => (metAt ? [{ at: metAt, what: TRACKER.happened.met(text), href: null }] : [])),
  ...known.threads.flatMap(({ id, subject, startedAt, lastAt, count }): Seen[] => [
    { at: startedAt, what: TRACKER.happened.thread(subject), href: `/messages/${id}` },
    ...(count > 1 ? [{ at: lastAt, what: TRACKER.happened.message(subject), href: `/messages/${id}` }] : []),
  ]),
];

/** The letter or the request that was told at that instant, where there is one. */
const placeIn = (innovation: string, { requests, decisions }: KnownEvaluation, { kind, at }: Happening, isNewest: boolean): string | null => {
  if (kind === 'letter') return placeOf(`/innovations/${innovation}/letters`, decisions.find(({ letter }) => isAt(letter.releasedAt, at))?.id);
  return kind === 'request' && isNewest ? placeOf(`/innovations/${innovation}/requests`, requests.find(({ announcedAt }) => isAt(announcedAt, at))?.id) : null;
};

const isAt = (one: string | null, other: string): boolean => one !== null && Date.parse(one) === Date.parse(other);

const placeOf = (list: string, id: string | undefined): string | null => (id === undefined ? null : `${list}/${id}`);
