/** Most passports that an innovation uses: each is kept for ever, and stands whole on pages. */
export const MOST_IMPORTS = 20;

/**
 * Passports of elsewhere that an innovation uses, as JSON, the newest first. Whose key is neither this installation's own
 * now nor accepted, nobody vouches for.
 *
 * @param innovation an SQL expression
 * @param ownKeyId SHA-256 of the own key in hex
 */
export const importedPassports = (innovation: string, ownKeyId: string): string => `
  select p.id, p.issuer, p.key_id as "keyId", to_jsonb(p.imported_at) #>> '{}' as "importedAt", p.valid_until::text as "validUntil", p.file::jsonb -> 'payload' as payload, p.simulated,
    p.key_id <> '${ownKeyId}' and not exists (select 1 from passport_issuer r where r.key_id = p.key_id and r.removed_at is null) as "issuerRemoved"
  from passport_import p where p.innovation_id = ${innovation} order by p.imported_at desc, p.id limit ${MOST_IMPORTS}`;
