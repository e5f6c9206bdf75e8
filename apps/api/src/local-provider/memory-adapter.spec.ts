import { describe, expect, it } from '@jest/globals';
import { memoryAdapter } from './memory-adapter.ts';

describe('what the local provider remembers', () => {
  it('is found again, by id, by uid and by code, each kind for itself', async () => {
    const kind = memoryAdapter();
    await kind('Session').upsert('1', { uid: 'u', userCode: 'c' }, 60);
    expect(await kind('Session').find('1')).toMatchObject({ uid: 'u' });
    expect(await kind('Session').findByUid('u')).toMatchObject({ userCode: 'c' });
    expect(await kind('Session').findByUserCode('c')).toMatchObject({ uid: 'u' });
    expect([await kind('Grant').find('1'), await kind('Grant').findByUid('u'), await kind('Session').find('2')]).toEqual([undefined, undefined, undefined]);
  });

  it('is gone after its time, and when it is destroyed', async () => {
    const kept = memoryAdapter()('Session');
    await kept.upsert('late', {}, -1);
    await kept.upsert('gone', {}, 60);
    await kept.destroy('gone');
    expect([await kept.find('late'), await kept.find('gone')]).toEqual([undefined, undefined]);
  });

  it('says of a code that it was used, and forgets what hangs on a grant with the grant', async () => {
    const kind = memoryAdapter();
    await kind('AuthorizationCode').upsert('1', { grantId: 'g' }, 60);
    await kind('AuthorizationCode').upsert('2', { grantId: 'h' }, 60);
    await kind('AuthorizationCode').consume('1');
    expect(await kind('AuthorizationCode').find('1')).toMatchObject({ consumed: expect.any(Number) });
    await kind('AuthorizationCode').revokeByGrantId('g');
    expect(await kind('AuthorizationCode').find('1')).toBeUndefined();
    expect(await kind('AuthorizationCode').find('2')).toEqual({ grantId: 'h' });
  });

  it('is bounded: the oldest leaves first', async () => {
    const kept = memoryAdapter()('Interaction');
    for (let n = 0; n <= 5_000; n += 1) await kept.upsert(`${n}`, {}, 60);
    expect([await kept.find('0'), await kept.find('1')]).toEqual([undefined, {}]);
  });
});
