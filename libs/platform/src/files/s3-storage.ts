import { createHash, randomUUID } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Settings } from './s3-settings.ts';
import { mustBeKey } from './storage-key.ts';
import { FileStorage, FileTooLarge, type StoredFile } from './storage.ts';

const CONNECT_MS = 5_000;
const ANSWER_MS = 30_000;

/** Files in a bucket of something that speaks S3, under random names. The client is loaded by its first use: most installations have a disk. */
export class S3Storage extends FileStorage {
  private client: Promise<S3Client> | undefined;

  /** @param answerMs how long a server may be silent before its request fails */
  constructor(
    private readonly settings: S3Settings,
    private readonly answerMs = ANSWER_MS,
  ) {
    super();
  }

  override async put(content: Readable, limitBytes: number, key: string = randomUUID()): Promise<StoredFile> {
    const { Upload } = await import('@aws-sdk/lib-storage');
    const { bucket, encryption, kmsKey } = this.settings;
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        done(sizeBytes > limitBytes ? new FileTooLarge(limitBytes) : null, chunk);
      },
    });
    const sealed = { ...(encryption ? { ServerSideEncryption: encryption } : {}), ...(kmsKey ? { SSEKMSKeyId: kmsKey } : {}) };
    const upload = new Upload({ client: await this.connected(), params: { Bucket: bucket, Key: mustBeKey(key), Body: meter, ...sealed } });
    const metered = pipeline(content, meter);
    metered.catch(() => undefined); // the upload reads the same stream, and fails with it
    await upload.done();
    await metered;
    return { key, sizeBytes, sha256: hash.digest('hex') };
  }

  override async open(key: string): Promise<Readable> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    const { Body } = await (await this.connected()).send(new GetObjectCommand({ Bucket: this.settings.bucket, Key: mustBeKey(key) }));
    return Body as Readable; // in Node it is one
  }

  /** Removing what is not there is no error. */
  override async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    await (await this.connected()).send(new DeleteObjectCommand({ Bucket: this.settings.bucket, Key: mustBeKey(key) }));
  }

  override async close(): Promise<void> {
    (await this.client)?.destroy();
  }

  private connected(): Promise<S3Client> {
    this.client ??= this.connect();
    return this.client;
  }

  /** Checksums only where they are required: many servers that speak S3 do not know the newer ones. */
  private async connect(): Promise<S3Client> {
    const { S3Client: Client } = await import('@aws-sdk/client-s3');
    const { region, endpoint, pathStyle, credentials } = this.settings;
    return new Client({
      region,
      ...(endpoint ? { endpoint } : {}),
      forcePathStyle: pathStyle,
      ...(credentials ? { credentials } : {}),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      // without the last, the client writes a warning and waits on
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: this.answerMs, socketTimeout: this.answerMs, throwOnRequestTimeout: true },
    });
  }
}
