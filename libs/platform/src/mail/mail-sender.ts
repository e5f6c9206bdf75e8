import { createTransport } from 'nodemailer';
import { isMailAddress } from './mail-address.ts';
import type { MailSettings } from './mail-settings.ts';

/** One mail to one person. */
export interface Mail {
  to: string;
  /** The same for a mail that is sent a second time: mail servers and programs can tell. */
  id: string;
  subject: string;
  text: string;
  html: string;
}

/** Why a mail did not go: a code of SMTP or of the connection, and never an address or what a server said. */
export class MailFailure extends Error {
  constructor(
    readonly code: string,
    /** The server was not reached or takes nothing now: the next mail would fare no better. */
    readonly everybody: boolean,
  ) {
    super(`Mail was not taken: ${code}`);
    this.name = 'MailFailure';
  }
}

/** Takes mail and gives it to a server. */
export abstract class MailSender {
  /** Origin that links lead to; null: no server is set, and no mail is sent. */
  abstract readonly publicUrl: string | null;

  /** @throws MailFailure where the server did not take it, or the address is none */
  abstract send(mail: Mail): Promise<void>;
}

/** Where no server is set. */
export class NoMail extends MailSender {
  readonly publicUrl = null;

  send(): Promise<void> {
    return Promise.reject(new MailFailure('OFF', true));
  }
}

/** Milliseconds that a whole mail may take, however slowly its server goes on answering: less than a claim counts. */
const LONGEST = 60_000;

/** Milliseconds that a server may take for one answer. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** A server that speaks SMTP. Over a network it is spoken under TLS alone. */
export class SmtpSender extends MailSender {
  readonly publicUrl: string;
  private readonly transport;

  constructor(private readonly settings: MailSettings, private readonly longest = LONGEST) {
    super();
    const { host, port, secure, local, login, publicUrl } = settings;
    this.publicUrl = publicUrl;
    this.transport = createTransport({ host, port, secure, requireTLS: !secure && !local, ignoreTLS: local && !secure, ...(login ? { auth: login } : {}), ...PATIENCE });
  }

  async send({ to, id, subject, text, html }: Mail): Promise<void> {
    if (!isMailAddress(to)) throw new MailFailure('EADDRESS', false);
    const { from } = this.settings;
    try {
      await this.transport.sendMail({
        from,
        to: { name: '', address: to },
        messageId: `<${id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(this.longest),
      });
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/** A refusal of the recipient is about one person; all else, such as one of who it comes from, is about the server. */
const failureOf = (error: unknown): MailFailure => {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const known = typeof responseCode === 'number' ? String(responseCode) : /^[A-Z_]{3,40}$/.test(code ?? '') ? code! : 'EUNKNOWN';
  const own = responseCode !== 421 && (code === 'EMESSAGE' || command === 'RCPT TO' || command === 'API');
  return new MailFailure(known, !own);
};

export const mailSenderOf = (settings: MailSettings | null | undefined): MailSender => (settings ? new SmtpSender(settings) : new NoMail());
