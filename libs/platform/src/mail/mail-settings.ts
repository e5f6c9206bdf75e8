import type { Mode } from '../config/index.ts';
import { readPublicUrl } from '../sessions/sign-in-settings.ts';
import { isMailAddress } from './mail-address.ts';

/** The server that takes our mail, who it comes from, and the origin that its links lead to. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte on; otherwise the connection has to become one, but for a server on this machine. */
  secure: boolean;
  local: boolean;
  login: { user: string; pass: string } | null;
  from: { name: string; address: string };
  publicUrl: string;
}

/**
 * Reads WAYMARK_SMTP_URL, WAYMARK_MAIL_FROM and PUBLIC_URL; null where no server is named, and no mail is sent.
 *
 * @throws Error that names the setting and the remedy, and never the password
 */
export const readMail = (environment: NodeJS.ProcessEnv, { mode, port }: { mode: Mode; port: number }): MailSettings | null => {
  const [server, from] = [environment['WAYMARK_SMTP_URL'], environment['WAYMARK_MAIL_FROM']];
  if (!server && !from) return null;
  if (!server) throw new Error('WAYMARK_MAIL_FROM is set and WAYMARK_SMTP_URL is not: name the server that takes mail, or leave both out');
  if (!from) throw new Error('WAYMARK_SMTP_URL is set and WAYMARK_MAIL_FROM is not: set it to the address that mail comes from, such as Waymark <waymark@example.org>');
  if (mode === 'production' && !environment['PUBLIC_URL']) throw new Error('WAYMARK_SMTP_URL is set and PUBLIC_URL is not: links in mail lead there. Set it to the origin that browsers use');
  return { ...serverOf(server), from: senderOf(from), publicUrl: readPublicUrl(environment['PUBLIC_URL'] || `http://localhost:${port}`) };
};

const serverOf = (text: string): Omit<MailSettings, 'from' | 'publicUrl'> => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url !== null && ['', '/'].includes(url.pathname) && url.search === '' && url.hash === '';
  if (!bare || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Error('WAYMARK_SMTP_URL is no address of a mail server: set it to smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST:465, with signs such as @ in a password written as %40');
  const secure = url.protocol === 'smtps:';
  const user = decoded(url.username);
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || (secure ? 465 : 587), secure, local: /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname), login: user === '' ? null : { user, pass: decoded(url.password) } };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error('WAYMARK_SMTP_URL has a % in its user or password that stands for no sign: write % as %25');
  }
};

/** `Name <address>` or an address alone. */
const senderOf = (text: string): MailSettings['from'] => {
  const named = /^([^<>"\p{Cc}]*)<([^<>]*)>$/u.exec(text.trim());
  const [name, address] = named ? [named[1]!.trim(), named[2]!.trim()] : ['Waymark', text.trim()];
  if (!isMailAddress(address)) throw new Error(`WAYMARK_MAIL_FROM is “${text}”: set it to one address, such as Waymark <waymark@example.org>`);
  return { name: name || 'Waymark', address };
};
