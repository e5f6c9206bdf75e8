import { localDateOf } from '../calendar/london.ts';
import { MAIL_WORDS, OTHER } from './mail-words.ts';
import { placeOf } from '../places/place-of.ts';
import { SIGN_IN, withoutTwins, type Waiting } from './waiting.ts';

/** Of how many things of a kind at most anybody is told: beyond that there are more. */
export const MOST_WAITING = 200;

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

interface Line {
  words: string;
  href: string;
}

/**
 * A mail about things that wait: their kinds, how many, and until when. No name, no words of a case, no outcome; the rest
 * is told where one signs in. It is not empty. Whoever is invited to sign in can open nothing else before they did: the mail
 * says so, or leads nowhere else.
 *
 * @param publicUrl origin of the product, without a final slash
 * @param demonstration everything here is played
 * @param whole there is no more than this of any kind
 */
export const mailOf = (waiting: readonly Waiting[], publicUrl: string, demonstration: boolean, whole = true): MailText => {
  const lines = linesOf(withoutTwins(waiting), publicUrl, whole);
  const simulated = demonstration || waiting.every((one) => one.simulated);
  const subject = `${simulated ? '[Simulated] ' : ''}Waymark: something waits for you`;
  const lead = 'New for you in Waymark:';
  const mark = simulated ? ['This is simulated: it was played, and nobody judged anything.'] : [];
  const invites = waiting.some(({ kind }) => kind === SIGN_IN);
  const alone = waiting.every(({ kind }) => kind === SIGN_IN);
  const first = invites && !alone ? [...mark, 'Sign in by the link of your invitation before you open the others.'] : mark;
  const settings = `${publicUrl}/account/notifications`;
  const footer = alone ? [] : [`All of it: ${publicUrl}/notifications`, `How often you are mailed: ${settings}`];
  const text = [...first, lead, ...lines.map(({ words, href }) => `- ${words}\n  ${href}`), ...footer].join('\n\n');
  const html = [
    '<!doctype html><html lang="en"><body>',
    ...first.map((words) => `<p>${escaped(words)}</p>`),
    `<p>${escaped(lead)}</p><ul>${lines.map(({ words, href }) => `<li><a href="${escaped(href)}">${escaped(words)}</a></li>`).join('')}</ul>`,
    ...(alone ? [] : [`<p><a href="${escaped(`${publicUrl}/notifications`)}">All that waits for you</a></p><p><a href="${escaped(settings)}">How often you are mailed</a></p>`]),
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
};

/** A line for each kind, in the order in which they came. One thing leads to its page, several to the list. */
const linesOf = (waiting: readonly Waiting[], publicUrl: string, whole: boolean): Line[] =>
  [...new Set(waiting.map(({ kind }) => kind))].map((kind) => {
    const all = waiting.filter((one) => one.kind === kind);
    return { words: wordsOf(kind, all, whole), href: `${publicUrl}${all.length === 1 ? placeOf(all[0]!) : '/notifications'}` };
  });

const wordsOf = (kind: string, all: readonly Waiting[], whole: boolean): string => {
  const { one, many } = MAIL_WORDS[kind] ?? OTHER;
  const count = whole ? String(all.length) : `${all.length} or more`;
  const due = all.flatMap(({ dueAt }) => dueAt ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  const until = due === undefined ? '' : all.length === 1 ? `, due ${dayOf(due)}` : `, the first due ${dayOf(due)}`;
  return `${all.length === 1 ? one : `${count} ${many}`}${kind === SIGN_IN && due !== undefined ? `; it counts until ${dayOf(due)}, ${TIME.format(new Date(due))}` : until}${markOf(all)}`;
};

/** Of several, how many are simulated is said, where it is not all. */
const markOf = (all: readonly Waiting[]): string => {
  const simulated = all.filter((one) => one.simulated).length;
  return simulated === 0 ? '' : simulated === all.length ? ' (simulated)' : ` (${simulated} of them simulated)`;
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The time in London, e.g. 09:12: a link ends within a day. */
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });

/** The day in London, e.g. 8 December 2026. */
const dayOf = (instant: string): string => {
  const [year, month, day] = localDateOf(instant).split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
