/** Passports of elsewhere that an innovation uses, as JSON, the newest first. @param innovation an SQL expression */
export const importedPassports = (innovation: string): string => `
  select p.id, p.issuer, p.key_id as "keyId", to_jsonb(p.imported_at) #>> '{}' as "importedAt", p.valid_until::text as "validUntil", p.file::jsonb -> 'payload' as payload, p.simulated,
    exists (select 1 from passport_issuer r where r.key_id = p.key_id) and not exists (select 1 from passport_issuer r where r.key_id = p.key_id and r.removed_at is null) as "issuerRemoved"
  from passport_import p where p.innovation_id = ${innovation} order by p.imported_at desc, p.id`;
