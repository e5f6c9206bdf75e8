import type { BroughtForward } from './brought-forward.ts';

/** Attaches a small table as a document of the team. @returns its id */
export const attachCsv = async ({ innovator, innovationId }: Pick<BroughtForward, 'innovator' | 'innovationId'>, kind: string, more: object = {}, name = `${kind}.csv`): Promise<string> => {
  const { body } = await innovator.upload(name, `a,b\n1,23\n`);
  return (await innovator.done('attachDocument', { innovationId, uploadId: body.id, kind, ...more })).id;
};

/** A file as an answer names it. */
export const fileOf = (fileId: string, documentType: string): object => ({ fileId, name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1000, sha256: '0'.repeat(64), documentType });
