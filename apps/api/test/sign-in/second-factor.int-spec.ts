import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './support/browser.ts';
import { CLIENT, outsideProvider, type OutsideProvider, type Recognised } from './support/outside-provider.ts';
import { leadsTo, whoIs } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

const OTP: Recognised = { amr: ['pwd', 'otp'] };
let api: SignInApi;
let provider: OutsideProvider;
let people = 0;
beforeAll(async () => {
  provider = await outsideProvider(() => api.url);
  api = await signInApi('production', { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
}, 60_000);
afterAll(async () => {
  await api.close();
  await provider.close();
});

const now = (): number => Math.floor(Date.now() / 1_000);

interface Somebody {
  id: string;
  browser: Browser;
  /** Goes to the provider and comes back. @returns what was asked there, and where it led */
  signsIn(how: Recognised, again?: boolean): Promise<{ asked: URL; to: string | null }>;
}

/** An administrator whom the provider knows. */
const somebody = async (): Promise<Somebody> => {
  const subject = `subject-${(people += 1)}`;
  const id = await api.person(subject, 'administrator', 'auditor');
  await api.sql('insert into person_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, now())', [provider.issuer, subject, id]);
  const browser = new Browser(api.url);
  const signsIn = async (how: Recognised, again = false) => {
    provider.recognises(subject, how);
    const asked = new URL(leadsTo(await browser.get(`/sign-in/start?return=/account${again ? '&again=1' : ''}`))!);
    const callback = await browser.follow(asked.href, ({ pathname }) => pathname === '/sign-in/callback');
    return { asked, to: leadsTo(await browser.get(callback.href)) };
  };
  return { id, browser, signsIn };
};

/** There is no such evaluation: whoever may look reads that. */
const breaksGlass = async (browser: Browser): Promise<string> => {
  const input = `{ idempotencyKey: "${crypto.randomUUID()}", reference: "INN-1", reason: "A complaint about this case" }`;
  return (await browser.query(`mutation { breakGlass(input: ${input}) { __typename } }`, { origin: api.url, 'sec-fetch-site': 'same-origin' })).errors[0].extensions.code as string;
};
const shown = ({ id }: Somebody, secondsAgo: number | null) => api.sql(`update session set authenticated_at = now() - make_interval(secs => $2) where person_id = $1`, [id, secondsAgo]);

describe('where the provider reports a second factor', () => {
  it('breaking the glass needs one that was shown within 5 minutes; before, the person signs in again, at the provider anew', async () => {
    const one = await somebody();
    const first = await one.signsIn(OTP);
    expect([first.asked.searchParams.get('prompt'), first.asked.searchParams.get('max_age'), first.to]).toEqual([null, null, '/account']);
    expect(await breaksGlass(one.browser)).toBe('SECOND_FACTOR'); // the provider did not say when
    const again = await one.signsIn(OTP, true);
    expect([again.asked.searchParams.get('prompt'), again.asked.searchParams.get('max_age'), again.to]).toEqual(['login', '0', '/account']);
    expect(await breaksGlass(one.browser)).toBe('NOT_FOUND');
    for (const [secondsAgo, code] of [[295, 'NOT_FOUND'], [300.5, 'SECOND_FACTOR'], [0, 'NOT_FOUND'], [100_000, 'SECOND_FACTOR'], [null, 'SECOND_FACTOR']] as const) {
      await shown(one, secondsAgo);
      expect([secondsAgo, await breaksGlass(one.browser)]).toEqual([secondsAgo, code]);
    }
    expect(await whoIs(one.browser)).toBe(one.id);
    expect((await one.browser.query('{ brokenGlass { id } people { id } }')).errors).toBeUndefined(); // reading asks for none
    expect(api.errors).toEqual([]);
  });

  it('what counts is when the provider saw it, not when we did; no clock ahead of ours makes it last longer', async () => {
    const one = await somebody();
    await one.signsIn({ ...OTP, ts: now() - 310 }, true);
    expect(await breaksGlass(one.browser)).toBe('SECOND_FACTOR');
    await one.signsIn({ ...OTP, ts: now() + 600 }, true);
    expect(await breaksGlass(one.browser)).toBe('NOT_FOUND');
    expect(await api.sql('select 1 from session where person_id = $1 and authenticated_at > now()', [one.id])).toEqual([]);
    expect((await one.signsIn({ ...OTP, ts: now() - 3_600 }, true)).to).toBe('/sign-in?problem=not-verified'); // it was asked to look anew, and did not
    api.errors.length = 0;
  });

  it('signing in again is a new session in the same role, and the one before is over', async () => {
    const one = await somebody();
    await one.signsIn(OTP);
    await one.browser.post('/sign-in/act-as', { role: 'administrator' });
    const before = one.browser.copy();
    await one.signsIn(OTP, true);
    expect((await one.browser.query('{ me { id actingRole } }')).data.me).toEqual({ id: one.id, actingRole: 'administrator' });
    expect(await whoIs(before)).toBeNull();
    await one.signsIn(OTP);
    expect((await one.browser.query('{ me { actingRole } }')).data.me.actingRole).toBeNull();
  });
});

describe('where it reports none', () => {
  it('nothing changes', async () => {
    const one = await somebody();
    for (const how of [{}, { amr: ['pwd'] }, { amr: ['pwd'], acr: 'AAL3' }, { ts: now() - 3_600 }]) {
      await one.signsIn(how);
      expect([how, await breaksGlass(one.browser)]).toEqual([how, 'NOT_FOUND']);
    }
  });

  it('and the setting says that it does: a sign-in without one is not enough', async () => {
    const strict = await signInApi('production', { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_SECOND_FACTOR: 'AAL3' });
    try {
      const id = await strict.person('Strict', 'administrator');
      const browser = new Browser(strict.url);
      const signedInBy = async (secondFactor: boolean) => {
        await strict.sql('delete from session');
        await strict.sql(
          `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, authenticated_at, second_factor)
           values (gen_random_uuid(), sha256('strict'), $1, now(), now(), now() + interval '1 day', now(), $2)`,
          [id, secondFactor],
        );
        browser.plant('__Host-waymark', 'strict');
        const input = `{ idempotencyKey: "${crypto.randomUUID()}", reference: "INN-1", reason: "A complaint about this case" }`;
        return (await browser.query(`mutation { breakGlass(input: ${input}) { __typename } }`, { origin: strict.url, 'sec-fetch-site': 'same-origin' })).errors[0].extensions.code as string;
      };
      expect([await signedInBy(false), await signedInBy(true)]).toEqual(['SECOND_FACTOR', 'NOT_FOUND']);
    } finally {
      await strict.close();
    }
  });
});

it('somebody who is disabled is nobody in every open session at their next request, in less than 5 seconds', async () => {
  const one = await somebody();
  await one.signsIn({});
  const second = one.browser.copy();
  expect([await whoIs(one.browser), await whoIs(second)]).toEqual([one.id, one.id]);
  const office = await somebody();
  await office.signsIn({});
  const input = `{ idempotencyKey: "${crypto.randomUUID()}", personId: "${one.id}" }`;
  const from = performance.now();
  const { errors } = await office.browser.query(`mutation { disablePerson(input: ${input}) { __typename } }`, { origin: api.url, 'sec-fetch-site': 'same-origin' });
  expect(errors).toBeUndefined();
  expect([await whoIs(one.browser), await whoIs(second)]).toEqual([null, null]);
  expect((await one.browser.get(`/documents/${one.id}/file`)).status).toBe(401);
  expect(performance.now() - from).toBeLessThan(5_000);
});
