import { knownPins, packDigest } from '@waymark/content/packs';
import { rowsOf, type Database } from '@waymark/database/transaction';

const ROWS = '$1::jsonb) as x(pin text, digest text)';

/** Twice is once: a pin keeps what it was first. Its time is that of the database, like the times of sessions. */
const HOLD = `insert into carried_pack (pin, digest, carried_since) select x.pin, x.digest, now() from jsonb_to_recordset(${ROWS} order by x.pin on conflict (pin) do nothing`;

const CHANGED = `select x.pin from jsonb_to_recordset(${ROWS} join carried_pack c on c.pin = x.pin where c.digest <> x.digest order by x.pin`;

/** Packs that are carried no more, and that something here rests on. */
const GONE = `select c.pin from carried_pack c where not exists (select 1 from jsonb_to_recordset(${ROWS} where x.pin = c.pin)
  and (exists (select 1 from pipeline_version v where position('"' || c.pin || '"' in v.definition::text) > 0) or exists (select 1 from innovation_draft d where d.form = c.pin)
    or exists (select 1 from submission s where s.form = c.pin) or exists (select 1 from evaluation_pack p where p.pack_id || '@' || p.pack_version = c.pin)) order by c.pin`;

/**
 * Holds every pack that the product carries to what it said when this installation first carried it. Rounds are scored by
 * the rubric under their pin, whenever they are looked at: another text under the same pin would score what is closed anew.
 *
 * @throws Error that names each pack that says something else now or is carried no more, and what to do: nothing may start on it
 */
export const holdPacks = async (database: Database): Promise<void> => {
  const carried = JSON.stringify(knownPins().map((pin) => ({ pin, digest: packDigest(pin) })));
  const [changed, gone] = await database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    await rowsOf(tx, HOLD, [carried]);
    return [await rowsOf<{ pin: string }>(tx, CHANGED, [carried]), await rowsOf<{ pin: string }>(tx, GONE, [carried])];
  });
  if (gone.length > 0) throw new Error(`${gone.map(({ pin }) => pin).join(', ')}: this version of the product does not carry what this data rests on. Start the version that wrote this data, or a later one`);
  if (changed.length === 0) return;
  const pins = changed.map(({ pin }) => pin).join(', ');
  throw new Error(`${pins}: says something else than when this data first rested on it, and what was decided by it would change. Start the version of the product that wrote this data, or one that carries the change under a new version of the pack`);
};
