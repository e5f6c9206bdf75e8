import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { InvitationTokens, TeamInvitationTokens } from './invitation-tokens.ts';

const tokens = new InvitationTokens('a secret');
const inSeconds = (seconds: number): Date => new Date(Math.floor(Date.now() / 1_000) * 1_000 + seconds * 1_000);

describe('the token of an invitation', () => {
  it('is the same each time, short, and of characters that an address takes', async () => {
    const invitation = { id: 'an id', expiresAt: inSeconds(60) };
    const token = await tokens.of(invitation);
    expect(await tokens.of(invitation)).toBe(token);
    expect(token).toMatch(/^[\w.-]{20,300}$/);
    expect(await tokens.idIn(token)).toBe('an id');
  });

  it('counts to the second of its end and not after', async () => {
    expect(await tokens.idIn(await tokens.of({ id: 'x', expiresAt: inSeconds(3) }))).toBe('x');
    expect(await tokens.idIn(await tokens.of({ id: 'x', expiresAt: inSeconds(0) }))).toBeNull();
  });

  it('of another secret, another purpose or another algorithm counts for nothing, nor does an altered one', async () => {
    const token = await tokens.of({ id: 'x', expiresAt: inSeconds(60) });
    const [head, body, signature] = token.split('.');
    const key = createHmac('sha256', 'a secret').update('sign-in invitations').digest();
    const other = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience('waymark-persona').setJti('x').setExpirationTime('60s').sign(key);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const longer = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body!, 'base64url').toString()), exp: 4_000_000_000 })).toString('base64url');
    for (const planted of [await new TeamInvitationTokens('a secret').of({ id: 'x', expiresAt: inSeconds(60) }), await new InvitationTokens('another').of({ id: 'x', expiresAt: inSeconds(60) }), other, unsigned, `${head}.${longer}.${signature}`, '', undefined, ['a']])
      expect(await tokens.idIn(planted)).toBeNull();
  });
});
