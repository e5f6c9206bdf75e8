import { describe, expect, it } from '@jest/globals';
import { readS3 } from './s3-settings.ts';

const read = (settings: Record<string, string>) => readS3(Object.fromEntries(Object.entries(settings).map(([name, value]) => [`WAYMARK_S3_${name}`, value])));

describe('the settings of a bucket', () => {
  it('are none where no bucket is named', () => expect([readS3({}), read({ BUCKET: '' })]).toEqual([null, null]));

  it('need a bucket and nothing else', () =>
    expect(read({ BUCKET: 'files' })).toEqual({ bucket: 'files', region: 'us-east-1', endpoint: null, pathStyle: false, credentials: null, encryption: null, kmsKey: null }));

  it('say all else', () =>
    expect(read({ BUCKET: 'files', REGION: 'eu-west-2', ENDPOINT: 'https://s3.example.org', PATH_STYLE: '1', ACCESS_KEY_ID: 'a', SECRET_ACCESS_KEY: 's', ENCRYPTION: 'aws:kms', KMS_KEY: 'k' })).toEqual({
      bucket: 'files', region: 'eu-west-2', endpoint: 'https://s3.example.org', pathStyle: true, credentials: { accessKeyId: 'a', secretAccessKey: 's' }, encryption: 'aws:kms', kmsKey: 'k',
    }));

  it.each([
    [{ REGION: 'eu-west-2' }, 'WAYMARK_S3_REGION is set and WAYMARK_S3_BUCKET is not'],
    [{ BUCKET: 'files', ENDPOINT: 's3.example.org' }, 'WAYMARK_S3_ENDPOINT is “s3.example.org”: set it to'],
    [{ BUCKET: 'files', ACCESS_KEY_ID: 'a' }, 'set both, or neither'],
    [{ BUCKET: 'files', ENCRYPTION: 'rot13' }, 'set it to AES256 or aws:kms'],
    [{ BUCKET: 'files', ENCRYPTION: 'AES256', KMS_KEY: 'k' }, 'counts with WAYMARK_S3_ENCRYPTION=aws:kms only'],
  ])('%j is refused in words', (settings, words) => expect(() => read(settings as unknown as Record<string, string>)).toThrow(words));
});
