/** Where a bucket is, and how it is come to. */
export interface S3Settings {
  bucket: string;
  region: string;
  /** Of a server that is not Amazon’s. */
  endpoint: string | null;
  /** The bucket stands in the path and not in the name of the host. */
  pathStyle: boolean;
  /** null: as the client finds them (environment of AWS, role of the machine). */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
  encryption: 'AES256' | 'aws:kms' | null;
  kmsKey: string | null;
}

/**
 * `WAYMARK_S3_…`; null where no bucket is named, and files lie on the disk.
 *
 * @throws Error that names the setting and the remedy
 */
export const readS3 = (environment: NodeJS.ProcessEnv): S3Settings | null => {
  const of = (name: string): string | null => environment[`WAYMARK_S3_${name}`] || null;
  const bucket = of('BUCKET');
  if (!bucket) {
    const other = Object.keys(environment).find((name) => name.startsWith('WAYMARK_S3_') && environment[name]);
    if (other) throw new Error(`${other} is set and WAYMARK_S3_BUCKET is not: name the bucket, or leave both out`);
    return null;
  }
  return { bucket, region: of('REGION') ?? 'us-east-1', endpoint: endpointOf(of('ENDPOINT')), pathStyle: of('PATH_STYLE') === '1', credentials: credentialsOf(of('ACCESS_KEY_ID'), of('SECRET_ACCESS_KEY')), ...encryptionOf(of('ENCRYPTION'), of('KMS_KEY')) };
};

const endpointOf = (text: string | null): string | null => {
  if (text !== null && !/^https?:\/\//.test(text)) throw new Error(`WAYMARK_S3_ENDPOINT is “${text}”: set it to an address with https://, or leave it out for Amazon’s`);
  return text;
};

const credentialsOf = (accessKeyId: string | null, secretAccessKey: string | null): S3Settings['credentials'] => {
  if ((accessKeyId === null) !== (secretAccessKey === null)) throw new Error('Of WAYMARK_S3_ACCESS_KEY_ID and WAYMARK_S3_SECRET_ACCESS_KEY one is set: set both, or neither where the machine has a role');
  return accessKeyId !== null && secretAccessKey !== null ? { accessKeyId, secretAccessKey } : null;
};

const encryptionOf = (text: string | null, kmsKey: string | null): Pick<S3Settings, 'encryption' | 'kmsKey'> => {
  if (text !== null && text !== 'AES256' && text !== 'aws:kms') throw new Error(`WAYMARK_S3_ENCRYPTION is “${text}”: set it to AES256 or aws:kms, or leave it to the bucket`);
  if (kmsKey !== null && text !== 'aws:kms') throw new Error('WAYMARK_S3_KMS_KEY counts with WAYMARK_S3_ENCRYPTION=aws:kms only: set that too, or leave the key out');
  return { encryption: text, kmsKey };
};
