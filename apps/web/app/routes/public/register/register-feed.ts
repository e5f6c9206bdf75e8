import { day } from '../../../texts/dates.ts';
import { REGISTER } from '../../../texts/register.ts';
import { addressOf } from './entry-data.ts';
import type { Entry } from './register.server.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML holds it. Characters that XML cannot hold at all are left out. */
const xml = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);

/**
 * The register as an Atom feed (RFC 4287), those that changed last first. Names of entries hold no host, so that they
 * stay when the service moves; links are read from where the feed stands.
 */
export const registerFeed = (entries: readonly Entry[]): string => {
  const newest = [...entries].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>urn:waymark:register</id>
  <title>${xml(REGISTER.title)}</title>
  <updated>${newest[0]?.changedAt ?? '1970-01-01T00:00:00.000Z'}</updated>
  <link rel="self" type="application/atom+xml" href="/register.atom"/>
  <link rel="alternate" type="text/html" href="/register"/>
${newest.map(entryXml).join('')}</feed>
`;
};

const evidenceLines = ({ evidence }: Entry): string[] =>
  evidence ? [REGISTER.evidenceSentence(evidence), ...(evidence.amendedOn ? [REGISTER.amended(evidence.amendedOn.map(day))] : []), ...evidence.measures.map(({ name, verdict }) => `${name}: ${verdict}`)] : [];

const entryXml = (entry: Entry): string => `  <entry>
    <id>urn:waymark:register:${xml(entry.reference)}</id>
    <title>${xml(`${entry.simulated ? `${REGISTER.simulatedTitle}: ` : ''}${entry.name}: ${entry.label}`)}</title>
    <published>${entry.announcedAt}</published>
    <updated>${entry.changedAt}</updated>
    <author><name>${xml(entry.decidingBody)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(addressOf(entry))}"/>
    <summary>${xml([`${entry.organisation}.`, `${REGISTER.since(entry.label, day(entry.since))}.`, ...entry.reasons.map(({ text }) => text), ...evidenceLines(entry), ...entry.conditions.map(({ text, dueOn }) => `${text}. ${REGISTER.conditionBy(day(dueOn))}`)].join(' '))}</summary>
  </entry>
`;
