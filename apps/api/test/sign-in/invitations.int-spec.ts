import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Browser } from './support/browser.ts';
import { CLIENT, outsideProvider, type OutsideProvider } from './support/outside-provider.ts';
import { leadsTo, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
let provider: OutsideProvider;
let office: Browser;
let person: string;
let names = 0;
beforeAll(async () => {
  provider = await outsideProvider(() => api.url);
  api = await signInApi('production', { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  await api.sql('insert into person_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, now())', [provider.issuer, 'of the administrator', api.administrator]);
  office = new Browser(api.url);
  await come(office, 'of the administrator');
}, 60_000);
afterAll(async () => {
  await api.close();
  await provider.close();
});
beforeEach(async () => void (person = await api.person(`Invited ${(names += 1)}`)));

/** Signs in as whom the provider recognises, with an invitation or without. @returns where it leads */
const come = async (browser: Browser, subject: string, link?: string): Promise<string | null> => {
  provider.recognises(subject);
  const start = link ? `/sign-in/start?return=/account&invitation=${tokenIn(link)}` : '/sign-in/start?return=/account';
  const callback = await browser.follow(start, ({ pathname }) => pathname === '/sign-in/callback');
  return leadsTo(await browser.get(callback.href));
};
const tokenIn = (link: string): string => link.split('/invite/')[1]!;

const change = async (name: string, of: string, key: string = crypto.randomUUID(), browser = office): Promise<any> =>
  browser.query(`mutation { ${name}(input: { personId: "${of}", idempotencyKey: "${key}" }) { __typename ... on Refused { blockers { code } } ${name === 'inviteToSignIn' ? '... on InvitedToSignIn { link expiresAt }' : ''} } }`);
const invite = async (of = person): Promise<string> => (await change('inviteToSignIn', of)).data.inviteToSignIn.link;
const counts = async (link: string): Promise<boolean> =>
  (await new Browser(api.url).query(`{ signInInvitation(token: "${tokenIn(link)}") { expiresAt } }`)).data.signInInvitation !== null;
const accounts = async (of = person): Promise<number> => (await api.sql('select 1 from person_identity where person_id = $1', [of])).length;
const acts = async (of = person): Promise<string[]> =>
  (await api.sql<{ act: string }>(`select text::jsonb ->> 'act' as act from audit.event where stream = $1 order by seq`, [`person/${of}`])).map(({ act }) => act);

describe('an invitation', () => {
  it('links the account of whoever opens it and signs in, once and for all', async () => {
    const link = await invite();
    expect(link).toMatch(new RegExp(`^${api.url}/invite/[\\w.-]+$`));
    expect(await counts(link)).toBe(true);
    const browser = new Browser(api.url);
    expect(await come(browser, 'subject-1', link)).toBe('/account');
    expect(await whoIs(browser)).toBe(person);
    expect(await counts(link)).toBe(false);
    const later = new Browser(api.url);
    expect(await come(later, 'subject-1')).toBe('/account');
    expect(await whoIs(later)).toBe(person);
    expect(await acts()).toEqual(['person.invited', 'person.account-linked', 'person.signed-in', 'person.signed-in']);
  });

  it('that was used signs in nobody else, and its own account as always', async () => {
    const link = await invite();
    await come(new Browser(api.url), 'subject-2', link);
    const thief = new Browser(api.url);
    expect(await come(thief, 'subject-thief', link)).toBe('/sign-in?problem=invitation-over');
    expect(await whoIs(thief)).toBeNull();
    expect(await come(new Browser(api.url), 'subject-2', link)).toBe('/account');
    expect(await accounts()).toBe(1);
  });

  it('opened by two at once is one’s', async () => {
    const link = await invite();
    const browsers = [new Browser(api.url), new Browser(api.url)];
    const callbacks: URL[] = [];
    for (const [n, browser] of browsers.entries()) {
      provider.recognises(`subject-twin-${n}`);
      callbacks.push(await browser.follow(`/sign-in/start?return=/account&invitation=${tokenIn(link)}`, ({ pathname }) => pathname === '/sign-in/callback'));
    }
    const led = await Promise.all(browsers.map(async (browser, n) => leadsTo(await browser.get(callbacks[n]!.href))));
    expect(led.sort()).toEqual(['/account', '/sign-in?problem=invitation-over']);
    expect(await accounts()).toBe(1);
  });

  it('does not take an account that is somebody else’s here, and stays open', async () => {
    const link = await invite();
    expect(await come(new Browser(api.url), 'of the administrator', link)).toBe('/sign-in?problem=account-taken');
    expect(await counts(link)).toBe(true);
    expect(await accounts()).toBe(0);
  });

  it('counts to its last moment', async () => {
    const link = await invite();
    const end = (at: string) => api.sql(`update sign_in_invitation set created_at = now() - interval '8 days', expires_at = ${at} where person_id = $1`, [person]);
    await end(`now() + interval '5 seconds'`);
    expect(await counts(link)).toBe(true);
    await end('now()');
    expect(await counts(link)).toBe(false);
    expect(await come(new Browser(api.url), 'subject-late', link)).toBe('/sign-in?problem=invitation-over');
    expect(await accounts()).toBe(0);
  });

  it('counts seven days', async () => {
    await invite();
    expect(await api.sql(`select expires_at - created_at > interval '6 days 23:59:58' and expires_at - created_at <= interval '7 days' as right from sign_in_invitation where person_id = $1`, [person])).toEqual([{ right: true }]);
  });

  it('counts no more once there is a newer one, it is taken back, or the person is shut out', async () => {
    const [first, second] = [await invite(), await invite()];
    expect([await counts(first), await counts(second)]).toEqual([false, true]);
    await change('withdrawSignInInvitation', person);
    expect(await counts(second)).toBe(false);
    const third = await invite();
    await change('disablePerson', person);
    expect(await counts(third)).toBe(false);
    expect(await come(new Browser(api.url), 'subject-shut', third)).toBe('/sign-in?problem=invitation-over');
    expect((await change('inviteToSignIn', person)).data.inviteToSignIn.blockers).toEqual([{ code: 'person-disabled' }]);
  });

  it('is the same for a retried request, and stands in no table', async () => {
    const key = crypto.randomUUID();
    const [one, two] = [await change('inviteToSignIn', person, key), await change('inviteToSignIn', person, key)];
    expect(two).toEqual(one);
    const token = tokenIn(one.data.inviteToSignIn.link);
    for (const table of ['sign_in_invitation', 'answered_command', 'audit.event'])
      expect([table, await api.sql(`select 1 from ${table} t where strpos(to_jsonb(t)::text, $1) > 0 or strpos(to_jsonb(t)::text, $2) > 0`, [token, token.split('.')[2]!])]).toEqual([table, []]);
  });

  it('is an administrator’s to make, to take back, and accounts theirs to unlink', async () => {
    const link = await invite();
    const own = new Browser(api.url);
    await come(own, 'subject-own', link);
    for (const name of ['inviteToSignIn', 'withdrawSignInInvitation', 'unlinkAccounts'])
      expect((await change(name, person, crypto.randomUUID(), own)).errors[0].extensions.code).toBe('FORBIDDEN');
    for (const name of ['inviteToSignIn', 'withdrawSignInInvitation', 'unlinkAccounts'])
      expect((await change(name, crypto.randomUUID())).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('an invitation to a team', () => {
  it('lets in one person who has no account, known or not by that address, and makes them of no team', async () => {
    const send = async (document: string): Promise<any> => Object.values((await office.query(`mutation { ${document} }`)).data)[0];
    const { id: innovationId } = await send(`createInnovation(input: { name: "Lamp", idempotencyKey: "${crypto.randomUUID()}" }) { ... on Recorded { id } }`);
    const toTeam = async (address: string): Promise<{ id: string; link: string }> =>
      send(`inviteMember(input: { innovationId: "${innovationId}", address: "${address}", name: "Ada", access: "edit", idempotencyKey: "${crypto.randomUUID()}" }) { ... on InvitedToTeam { id link } }`);
    await api.sql('insert into person_contact (person_id, email) values ($1, $2)', [person, 'known@clinic.example']);
    const [toNew, toKnown] = [await toTeam('new@clinic.example'), await toTeam('known@clinic.example')];
    const through = (browser: Browser, subject: string, { link }: { link: string }) => come(browser, subject, link.replace('/team-invitations/', '/invite/'));
    for (const [subject, invitation] of [['subject-new', toNew], ['subject-known', toKnown]] as const) {
      const [browser, late] = [new Browser(api.url), new Browser(api.url)];
      expect(await through(browser, subject, invitation)).toBe('/account');
      const entered = await whoIs(browser);
      expect(entered).not.toBe(person);
      expect(await api.sql('select display_name as name, (select count(*)::int from innovation_member m where m.person_id = p.id) as teams, (select count(*)::int from person_contact c where c.person_id = p.id) as addresses from person p where id = $1', [entered])).toEqual([{ name: 'Ada', teams: 0, addresses: 0 }]);
      expect(await through(late, 'subject-late-comer', invitation)).toBe('/sign-in?problem=invitation-over');
      expect((await browser.query(`mutation { acceptTeamInvitation(input: { invitation: "${invitation.id}", idempotencyKey: "${crypto.randomUUID()}" }) { ... on Recorded { id } } }`)).data.acceptTeamInvitation).toEqual({ id: innovationId });
      expect(await acts(entered!)).toEqual(['person.entered-by-invitation', 'person.signed-in']);
    }
    const token = toNew.link.split('/').at(-1)!;
    expect((await new Browser(api.url).query(`{ signInInvitation(token: "${token}") { expiresAt } }`)).data.signInInvitation).toBeNull();
  });
});

describe('unlinking', () => {
  it('parts a person from their accounts and ends their sessions; another invitation links another account', async () => {
    const browser = new Browser(api.url);
    await come(browser, 'subject-leaves', await invite());
    await change('unlinkAccounts', person);
    expect(await whoIs(browser)).toBeNull();
    expect(await come(new Browser(api.url), 'subject-leaves')).toBe('/sign-in?problem=unknown-person');
    const again = new Browser(api.url);
    expect(await come(again, 'subject-of-new-employer', await invite())).toBe('/account');
    expect(await whoIs(again)).toBe(person);
    expect(await acts()).toContain('person.accounts-unlinked');
  });
});
