import type { Relation } from '@waymark/domain/access';

/** Whether what was recorded at this time was told to whoever looks, in SQL. */
type Told = (at: string) => string;

/** What was recorded last of how site `s` left, of what was told: a correction since an untold decision tells of nothing, and what stood before it does. */
const asTold = (told: Told, now: string, earlier: string): string => `case when ${told('coalesce(s.left_recorded_at, s.left_at)')} then ${now}
  else (select ${earlier} from jsonb_array_elements(s.left_earlier) with ordinality x(one, place)
    where ${told(`coalesce((x.one ->> 'recordedAt')::timestamptz, (x.one ->> 'leftAt')::timestamptz)`)} order by x.place desc limit 1) end`;

/** When site `s` left, as whoever looks was told. SQL */
export const leftAsTold = (told: Told): string => asTold(told, 's.left_at', `(x.one ->> 'leftAt')::timestamptz`);

/** Why it left, likewise. SQL */
const leftReasonAsTold = (told: Told): string => asTold(told, 's.left_reason', `x.one ->> 'reason'`);

const toldToTeam: Told = (at) => `${at} < untold_since($1)`;
const toldToSite: Told = (at) => `${at} < untold_to_site($1, $2)`;

/** When site `s` of evaluation `$1` left and why, for whom it is cut by what they were told; why is between the service and the site. */
export const LEFT: Partial<Record<Relation, [at: string, reason: string]>> = {
  team: [leftAsTold(toldToTeam), 'null'],
  site: [leftAsTold(toldToSite), leftReasonAsTold(toldToSite)],
};
