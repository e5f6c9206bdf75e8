import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
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
    const own = async (client: TestClient) => (await client.query('{ ownMail { on choice address failing failedAs } }')).data.ownMail;
    expect(await own(on.cast.admin)).toEqual({ on: false, choice: 'at-once', address: null, failing: 2, failedAs: ['550', 'EADDRESS'] });
    expect(await own(broken.client)).toMatchObject({ failing: null, failedAs: null });
    expect(JSON.stringify(warned.mock.calls)).not.toMatch(/clinic|eve/);
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
  });
});
