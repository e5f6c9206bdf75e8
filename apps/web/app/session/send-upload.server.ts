import { INNOVATOR } from '../texts/innovator.ts';
import { PROBLEMS } from '../texts/problems.ts';

const API = (process.env['API_URL'] ?? 'http://127.0.0.1:3001').replace(/\/$/, '');

export interface Upload {
  id: string;
  sizeBytes: number;
  sha256: string;
}

/** Sends a file to the API as whoever sent the form; it counts once something names its id. @returns what keeps it from being taken */
export const sendUpload = async (request: Request, file: File): Promise<Upload | { problem: string }> => {
  const form = new FormData();
  form.append('file', file, file.name);
  const response = await fetch(`${API}/uploads`, { method: 'POST', headers: { cookie: request.headers.get('cookie') ?? '' }, body: form }).catch(() => {
    throw new Response(PROBLEMS.serviceSilent, { status: 503 });
  });
  const upload = (await response.json()) as Partial<Upload> & { message?: string };
  if (upload.id) return upload as Upload;
  return { problem: response.status === 413 ? INNOVATOR.problems.fileTooLarge(25) : (upload.message ?? INNOVATOR.problems.file) };
};
