import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Most things kept at once; past that the oldest leave first. */
const KEPT = 5_000;

interface Entry {
  payload: AdapterPayload;
  /** In milliseconds since 1970. */
  until: number;
}

/** What the local provider remembers, which is little and short-lived, in the memory of this process. */
export const memoryAdapter = (): AdapterFactory => {
  const entries = new Map<string, Entry>();
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry && entry.until > Date.now() ? entry.payload : undefined;
  };
  const keyWhere = (model: string, field: 'uid' | 'userCode', value: string) =>
    [...entries].find(([key, { payload }]) => key.startsWith(`${model}/`) && payload[field] === value)?.[0] ?? '';
  return (model): Adapter => ({
    async upsert(id, payload, expiresIn = Infinity) {
      entries.delete(`${model}/${id}`);
      if (entries.size >= KEPT) entries.delete(entries.keys().next().value!);
      entries.set(`${model}/${id}`, { payload, until: Date.now() + expiresIn * 1_000 });
    },
    find: async (id) => live(`${model}/${id}`),
    findByUid: async (uid) => live(keyWhere(model, 'uid', uid)),
    findByUserCode: async (code) => live(keyWhere(model, 'userCode', code)),
    async consume(id) {
      const payload = live(`${model}/${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void entries.delete(`${model}/${id}`),
    async revokeByGrantId(grant) {
      for (const [key, { payload }] of entries) if (payload.grantId === grant) entries.delete(key);
    },
  });
};
