import { expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GENERAL, RARE, type Act } from '@waymark/domain/access';
import { ActLimits } from './act-limits.ts';
import { ALLOW } from './allow.ts';
import { AllowGuard } from './allow.guard.ts';
import type { SignedInPerson } from './person.ts';
import { RefusalLog, type RefusedAccess } from './refusal-log.ts';

const ask = async (act: Act | null, person: SignedInPerson | null, times = 1, { ip = '192.0.2.1', method = 'POST', limits = new ActLimits(true) } = {}) => {
  const told: RefusedAccess[] = [];
  const log = new RefusalLog();
  log.takenBy((refused) => told.push(refused));
  const guard = new AllowGuard(new Reflector(), limits, log);
  const handler = () => undefined;
  if (act) Reflect.defineMetadata(ALLOW, act, handler);
  const context = { getHandler: () => handler, getType: () => 'http', switchToHttp: () => ({ getRequest: () => ({ method, ip, person: person ?? undefined }) }) } as unknown as ExecutionContext;
  const answers: string[] = [];
  for (let time = 0; time < times; time += 1) answers.push(await guard.canActivate(context).then(() => 'goes on', (error: { extensions: { code: string } }) => error.extensions.code));
  return { answer: answers.at(-1), told };
};
const administrator: SignedInPerson = { id: 'P', displayName: 'P', organisation: 'O', roles: [{ role: 'administrator', programme: null }] };
const innovator: SignedInPerson = { ...administrator, roles: [{ role: 'innovator', programme: null }] };

it('tells who was refused which act and why, and nothing of what goes on', async () => {
  expect(await ask('person:manage', administrator)).toEqual({ answer: 'goes on', told: [] });
  expect(await ask('person:manage', innovator)).toEqual({ answer: 'FORBIDDEN', told: [{ code: 'FORBIDDEN', act: 'person:manage', person: 'P' }] });
  expect(await ask('person:manage', null)).toEqual({ answer: 'UNAUTHENTICATED', told: [] });
  expect(await ask('person:manage', { ...administrator, scopes: [] })).toMatchObject({ answer: 'FORBIDDEN', told: [{ code: 'FORBIDDEN' }] });
  expect(await ask(null, administrator)).toEqual({ answer: 'FORBIDDEN', told: [{ code: 'FORBIDDEN', act: null, person: 'P' }] });
});

it('tells of a limit that somebody reached', async () => {
  const { answer, told } = await ask('glass:break', administrator, RARE['glass:break']!.times + 1);
  expect([answer, told]).toEqual(['TOO_MANY', [{ code: 'TOO_MANY', act: 'glass:break', person: 'P' }]]);
});

it('counts visitors by their address, for what looks through a table, and tells the log nothing of them', async () => {
  const limits = new ActLimits(true);
  const { times } = GENERAL.read;
  expect(await ask('register:read', null, times, { method: 'GET', limits })).toEqual({ answer: 'goes on', told: [] });
  expect(await ask('register:read', null, 1, { method: 'GET', limits })).toEqual({ answer: 'TOO_MANY', told: [] });
  expect(await ask('register:read', null, 1, { method: 'GET', limits, ip: '192.0.2.2' })).toMatchObject({ answer: 'goes on' });
  expect(await ask('register:read', innovator, 1, { method: 'GET', limits })).toMatchObject({ answer: 'goes on' });
  expect(await ask('installation:read', null, 1, { method: 'GET', limits })).toMatchObject({ answer: 'goes on' });
});
