import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { addDays, isWorkingDay, calendarOf, localDateOf, startOfLocalDay } from '@waymark/domain/calendar';
import { requirePack } from '@waymark/content/packs';
import { readMail, SmtpSender, type Mail } from '@waymark/platform/mail';
import { inReview } from '../support/brought-forward.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { Kept, mailsOn, PUBLIC_URL, type Mails } from '../support/mails.ts';
import { advanceTo, nowOf, workingDaysOn } from '../support/simulated-clock.ts';
import { smtpServer, type Smtp } from '../support/smtp.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let smtp: Smtp;
let mails: Mails;
let jobs: Jobs;
let sender: SmtpSender;
/** In review: one is enough for all. */
let evaluationId: string;
const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);

beforeAll(async () => {
  smtp = await smtpServer();
  sender = new SmtpSender(readMail({ WAYMARK_SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, WAYMARK_MAIL_FROM: 'Waymark <waymark@nhs.example>', PUBLIC_URL }, { mode: 'production', port: 0 })!);
  mails = await mailsOn(on.api, sender);
  jobs = await jobsOf(on.api);
  ({ evaluationId } = await inReview(on.cast));
});
afterEach(async () => {
  smtp.received.splice(0);
  smtp.refused.clear();
  Object.assign(smtp.ways, { silent: false, refusesSender: false });
  warned.mockClear();
  for (const table of ['notice', 'mailing', 'person_contact']) await on.api.sql(`delete from ${table}`);
});
afterAll(async () => {
  warned.mockRestore();
  await mails.close();
  await jobs.close();
  await smtp.close();
});

interface Invited {
  id: string;
  address: string;
  client: TestClient;
}

/** A reviewer with an address, whom a coordinator has just invited. */
const invited = async (address: string): Promise<Invited> => {
  const { id, client } = await on.cast.newPerson(['clinical-reviewer']);
  await on.api.sql('insert into person_contact (person_id, email) values ($1, $2)', [id, address]);
  await (await on.cast.who('coordinator')).done('inviteReviewers', { evaluationId, invitations: [{ personId: id, role: 'clinical-reviewer' }] });
  return { id, address, client };
};

const boxOf = (address: string) => smtp.received.filter(({ to }) => to.includes(address));

/** Time goes on until whoever failed or was mailed is looked at again. */
const later = (hours: number): Promise<unknown> => nowOf(on.cast.admin).then((now) => advanceTo(on.cast.admin, new Date(Date.parse(now) + hours * 3_600_000).toISOString()));

describe('an invitation to review', () => {
  it('is mailed to the invited alone and once, with no word of the case; its reminder follows before it ends', async () => {
    const { address } = await invited('ada@clinic.example');
    expect(await Promise.all([mails.run(), mails.run()]).then((sent) => sent.sort())).toEqual([0, 1]);
    expect(await mails.run()).toBe(0);
    const [{ raw, to, from }] = boxOf(address) as [(typeof smtp.received)[0]];
    expect([to, from]).toEqual([[address], 'waymark@nhs.example']);
    expect(raw).toMatch(/^Subject: \[Simulated\] Waymark: something waits for you$/m);
    expect(raw).toMatch(/An invitation to review to answer, due \d/);
    const [{ name, reference, email }] = (await on.api.sql('select i.name, i.reference, (select display_name from person where id = $2) as email from evaluation e join innovation i on i.id = e.innovation_id where e.id = $1', [evaluationId, on.cast.ids('coordinator')[0]])) as [Record<string, string>];
    for (const word of [name!, reference!, email!, evaluationId]) expect(raw).not.toContain(word);
    expect(raw).not.toMatch(/^(cc|bcc):/im);
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 5));
    await jobs.watchInvitations();
    expect(await mails.run()).toBe(1);
    expect(boxOf(address)[1]!.raw).toMatch(/Reminder: an invitation to review ends soon/);
  });

  it('that was to be mailed and is hidden by a conflict of interest meanwhile is in no mail', async () => {
    const { client } = await invited('ben@clinic.example');
    await smtp.close();
    expect(await mails.run()).toBe(0);
    expect(await on.api.sql('select 1 from notice where mailed_at is null')).toHaveLength(1);
    await client.done('declareConflict', { evaluationId, because: 'I hold shares' });
    smtp = await smtpServer(smtp.port);
    await later(1);
    expect(await mails.run()).toBe(0);
    expect(smtp.received).toEqual([]);
    expect(await on.api.sql('select 1 from notice')).toEqual([]);
  });

  it('of somebody who was disabled since is mailed to nobody', async () => {
    const { id } = await invited('cleo@clinic.example');
    await on.cast.admin.done('disablePerson', { personId: id });
    expect(await mails.run()).toBe(0);
  });
});

describe('an invitation to sign in', () => {
  /** Somebody with an address, whom an administrator has just invited. */
  const toSignIn = async (address: string) => {
    const { id, client } = await on.cast.newPerson([]);
    await on.api.sql('insert into person_contact (person_id, email) values ($1, $2)', [id, address]);
    return { id, client, invite: async (): Promise<string> => (await on.cast.admin.done('inviteToSignIn', { personId: id })).link.split('/invite/')[1]! };
  };
  const tokensTo = (address: string): (string | undefined)[] => boxOf(address).map(({ raw }) => /\/invite\/([\w.-]+)/.exec(raw.replace(/=\r?\n/g, ''))?.[1]);
  const counts = async (token: string): Promise<boolean> => (await on.cast.admin.query('query($token: String!) { signInInvitation(token: $token) { expiresAt } }', { token })).data.signInInvitation !== null;

  it('is mailed by an administrator’s act to whom it is for, once, with the link that counts; a newer one is mailed anew', async () => {
    const ned = await toSignIn('ned@clinic.example');
    const token = await ned.invite();
    expect(await mails.run()).toBe(1);
    expect([smtp.received.length, tokensTo('ned@clinic.example')]).toEqual([1, [token]]);
    expect(boxOf('ned@clinic.example')[0]!.raw.replace(/=\r?\n/g, '')).toMatch(/An invitation to sign in, by a link that is for you alone and counts once; it counts until \d+ \w+ \d{4}, \d\d:\d\d/);
    expect(await counts(token)).toBe(true);
    expect(await on.api.sql('select item from notice')).toEqual([{ item: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect((await ned.client.query('{ notifications { kind } }')).data.notifications).toEqual([]);
    await later(1);
    expect(await mails.run()).toBe(0);
    const newer = await ned.invite();
    await later(1);
    expect(await mails.run()).toBe(1);
    expect([tokensTo('ned@clinic.example')[1], await counts(token)]).toEqual([newer, false]);
  });

  it('that no server takes is in no log', async () => {
    const token = await (await toSignIn('rae@clinic.example')).invite();
    const others = [jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined), jest.spyOn(Logger.prototype, 'log').mockImplementation(() => undefined)];
    await smtp.close();
    expect(await mails.run()).toBe(0);
    smtp = await smtpServer(smtp.port);
    smtp.refused.add('rae@clinic.example');
    await later(1);
    expect(await mails.run()).toBe(0);
    const said = JSON.stringify([warned, ...others].flatMap(({ mock }) => mock.calls));
    for (const other of others) other.mockRestore();
    expect(said.match(/A mail was not taken/g)).toHaveLength(2);
    for (const secret of [token, 'invite/', 'rae@clinic.example']) expect(said).not.toContain(secret);
  });

  it('that ended, was used or replaced by a linked account, is mailed to nobody', async () => {
    const [ended, used, linked] = [await toSignIn('sam@clinic.example'), await toSignIn('tia@clinic.example'), await toSignIn('una@clinic.example')];
    for (const { invite } of [ended, used, linked]) await invite();
    await on.api.sql(`update sign_in_invitation set created_at = now() - interval '8 days', expires_at = now() - interval '1 second' where person_id = $1`, [ended.id]);
    await on.api.sql('update sign_in_invitation set used_at = now() where person_id = $1', [used.id]);
    await on.api.sql(`insert into person_identity (issuer, subject, person_id, linked_at) values ('https://login.example', 'una', $1, now())`, [linked.id]);
    expect(await mails.run()).toBe(0);
  });

  it('that was taken back, of whoever wants no mail, or made on the command line, is mailed to nobody', async () => {
    const [back, never, operator] = [await toSignIn('oda@clinic.example'), await toSignIn('pat@clinic.example'), await toSignIn('quy@clinic.example')];
    await back.invite();
    await on.cast.admin.done('withdrawSignInInvitation', { personId: back.id });
    await never.client.done('updateProfile', { mail: 'never' });
    await never.invite();
    await operator.invite();
    await on.api.sql('update sign_in_invitation set invited_by = null where person_id = $1', [operator.id]);
    expect(await mails.run()).toBe(0);
  });
});

describe('a server', () => {
  it('that is away is tried again, and then the mail goes once', async () => {
    const { address } = await invited('dan@clinic.example');
    await smtp.close();
    expect(await mails.run()).toBe(0);
    expect(await on.api.sql('select failures, failed_as from mailing')).toEqual([{ failures: 1, failed_as: expect.stringMatching(/^E[A-Z]+$/) }]);
    expect(JSON.stringify(warned.mock.calls)).not.toMatch(/clinic|dan@/);
    smtp = await smtpServer(smtp.port);
    expect(await mails.run()).toBe(0);
    await later(1);
    expect(await mails.run()).toBe(1);
    expect(boxOf(address)).toHaveLength(1);
    expect(await on.api.sql('select failures, failed_as from mailing')).toEqual([{ failures: 0, failed_as: null }]);
  });

  it('that refuses one recipient, or an address that is none, keeps nobody else from their mail, and administrators see how many', async () => {
    const [refused, broken, good] = [await invited('eve@clinic.example'), await invited('x@clinic.example\r\nBcc: fay@clinic.example'), await invited('fay@clinic.example')];
    smtp.refused.add(refused.address);
    expect(await mails.run()).toBe(1);
    expect(smtp.received.map(({ to }) => to)).toEqual([[good.address]]);
    expect(JSON.stringify(warned.mock.calls)).not.toMatch(/clinic|eve/);
    const own = async (client: TestClient) => (await client.query('{ ownMail { on choice address failing failedAs } }')).data.ownMail;
    expect(await own(on.cast.admin)).toMatchObject({ failing: 0, failedAs: [] });
    await later(25);
    await mails.run();
    expect(await own(on.cast.admin)).toEqual({ on: false, choice: 'at-once', address: null, failing: 2, failedAs: ['550', 'EADDRESS'] });
    expect(await own(broken.client)).toMatchObject({ failing: null, failedAs: null });
  });

  it('that refuses who mail comes from, or answers no more, fails for everybody, and ends the run in time', async () => {
    await invited('lea@clinic.example');
    smtp.ways.refusesSender = true;
    const mail = { to: 'lea@clinic.example', id: 'a', subject: 's', text: 't', html: 'h' };
    await expect(sender.send(mail)).rejects.toMatchObject({ code: '550', everybody: true });
    Object.assign(smtp.ways, { silent: true, refusesSender: false });
    await expect(new SmtpSender(readMail({ WAYMARK_SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, WAYMARK_MAIL_FROM: 'waymark@nhs.example', PUBLIC_URL }, { mode: 'production', port: 0 })!, 500).send(mail)).rejects.toMatchObject({ code: 'EABORT', everybody: true });
  });
});

describe('a turn', () => {
  it('that finds nothing new takes three transactions of few statements, and the next comes later each time', async () => {
    const { id } = await invited('mia@clinic.example');
    expect(await mails.run()).toBe(1);
    const quiet = async () => {
      await later(1);
      const asked = jest.spyOn(pg.Client.prototype, 'query');
      expect(await mails.run()).toBe(0);
      const texts = asked.mock.calls.map(([text]) => (typeof text === 'string' ? text : (text as unknown as { text: string }).text));
      asked.mockRestore();
      const [row] = await on.api.sql<{ wait: number; quiet: number }>('select round(extract(epoch from m.next_at - now()) * 1000 - (select clock_offset_ms from installation)) / 1000 as wait, m.quiet from mailing m where m.person_id = $1', [id]);
      return { begun: texts.filter((text) => /^(start transaction|begin)/i.test(text)).length, statements: texts.length, quiet: row!.quiet };
    };
    const looks = [await quiet(), await quiet()];
    expect(looks.map((look) => look.quiet)).toEqual([1, 2]);
    // one that lets people join, one that claims, one that looks, one that notes, one that finds nobody else
    for (const { begun, statements } of looks) expect([begun, statements <= 40]).toEqual([5, true]);
  });

  it('of somebody who is erased while it lasts leaves no notice and sends no mail', async () => {
    const { id, address } = await invited('nil@clinic.example');
    const erased = await mailsOn(on.api, sender, async () => void (await on.api.sql('delete from mailing where person_id = $1', [id])));
    expect(await erased.run()).toBe(0);
    await erased.close();
    expect([boxOf(address), await on.api.sql('select 1 from notice')]).toEqual([[], []]);
  });
});

describe('what comes anew', () => {
  it('between two looks is mailed anew: a second message in a thread', async () => {
    const { id, address } = await invited('ola@clinic.example');
    const officer = await on.cast.who('coordinator');
    const { id: threadId } = await officer.done('startThread', { evaluationId, audience: 'reviewer', reviewerId: id, subject: 'Dates', text: 'When?' });
    expect(await mails.run()).toBe(1);
    await officer.done('postMessage', { threadId, text: 'And where?' });
    await later(1);
    expect(await mails.run()).toBe(1);
    const ids = boxOf(address).map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)![1]);
    expect(new Set(ids).size).toBe(2);
    expect(boxOf(address)[1]!.raw).toMatch(/A message to read/);
  });

  it('and is the same thing is another mail to whoever compares', async () => {
    const { address } = await invited('pia@clinic.example');
    await mails.run();
    await on.api.sql('delete from notice');
    await later(1);
    await mails.run();
    const ids = boxOf(address).map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)![1]);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });
});

describe('a worker that ends', () => {
  it('before it sent anything is not waited for longer than its claim counts', async () => {
    const { address } = await invited('gus@clinic.example');
    const stopped = await mailsOn(on.api, new (class extends Kept { override send = () => Promise.reject(new Error('killed')); })());
    const failed = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    expect(await stopped.run()).toBe(0);
    failed.mockRestore();
    await stopped.close();
    expect(await mails.run()).toBe(0);
    await on.api.sql(`update mailing set claimed_until = now() - interval '1 second'`);
    expect(await mails.run()).toBe(1);
    expect(boxOf(address)).toHaveLength(1);
  });

  it('after it sent and before it said so: the mail comes again under the same id, so that it can be told', async () => {
    const { address } = await invited('hal@clinic.example');
    const stopped = await mailsOn(on.api, new (class extends Kept { override send = async (mail: Mail) => (await sender.send(mail), Promise.reject(new Error('killed'))); })());
    const failed = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await stopped.run();
    failed.mockRestore();
    await stopped.close();
    await on.api.sql(`update mailing set claimed_until = now() - interval '1 second'`);
    await mails.run();
    const ids = boxOf(address).map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)![1]);
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});

describe('whoever is mailed', () => {
  it('once a day is mailed at 08:00 in London on the next working day, or of what they chose never', async () => {
    const { client, address } = await invited('ida@clinic.example');
    await client.done('updateProfile', { mail: 'daily' });
    expect(await mails.run()).toBe(0);
    let day = addDays(localDateOf(await nowOf(on.cast.admin)), 1);
    while (!isWorkingDay(calendarOf(requirePack('bank-holidays-england@1.0.0')), day)) day = addDays(day, 1);
    const eight = startOfLocalDay(addDays(day, 1)).getTime() - 16 * 3_600_000;
    await advanceTo(on.cast.admin, new Date(eight - 60_000).toISOString());
    expect(await mails.run()).toBe(0);
    await advanceTo(on.cast.admin, new Date(eight + 1_000).toISOString());
    expect(await mails.run()).toBe(1);
    await on.api.sql('delete from notice');
    await client.done('updateProfile', { mail: 'never' });
    await later(100);
    expect(await mails.run()).toBe(0);
    await client.done('updateProfile', { mail: 'at-once' });
    expect(await mails.run()).toBe(1);
    expect(boxOf(address)).toHaveLength(2);
  });

  it('is not mailed of what they have read before, and sees what they were mailed', async () => {
    const [read, mailed] = [await invited('jan@clinic.example'), await invited('kim@clinic.example')];
    const seen = async ({ client }: Invited) => (await client.query('{ notifications { key kind mailedAt readAt } }')).data.notifications;
    const [{ key }] = await seen(read);
    await read.client.done('markRead', { keys: [key] });
    expect(await mails.run()).toBe(1);
    expect(smtp.received.map(({ to }) => to)).toEqual([[mailed.address]]);
    expect(await seen(read)).toEqual([{ key, kind: 'answer-invitation', mailedAt: null, readAt: expect.any(String) }]);
    expect(await seen(mailed)).toMatchObject([{ mailedAt: expect.any(String), readAt: null }]);
    await on.api.sql(`insert into notice (person_id, item, noticed_at, mailed_at) select $1, encode(sha256(n::text::bytea), 'hex'), now() + interval '1 year', now() from generate_series(1, 600) n`, [mailed.id]);
    await mailed.client.done('markRead', { keys: [key] });
    expect(await on.api.sql('select 1 from notice where person_id = $1', [mailed.id])).toHaveLength(602);
  });
});
