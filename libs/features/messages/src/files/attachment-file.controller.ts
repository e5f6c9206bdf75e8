import { Controller, Get, Param, Req, type StreamableFile } from '@nestjs/common';
import { Database, rowOf, type Tx } from '@waymark/database/transaction';
import { readsThread, type Audience } from '@waymark/domain/messages';
import { readEvaluation } from '@waymark/evaluations';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { FileStorage, serveFile, type TakenFile } from '@waymark/platform/files';
import { IdPipe, notFound } from '@waymark/platform/graphql';

interface Attached extends TakenFile {
  evaluationId: string;
  audience: Audience;
  own: boolean;
}

const SELECT = `select u.storage_key as key, u.media_type as "mediaType", a.file_name as "fileName", u.size_bytes as size,
    t.evaluation_id as "evaluationId", t.audience, coalesce(t.reviewer_id = $2, false) as own
  from message_attachment a join message_thread t on t.id = a.thread_id join upload u on u.id = a.upload_id where a.id = $1`;

/** Files of messages: whoever reads the thread now may have them, and nobody else. */
@Controller('message-attachments')
export class AttachmentFileController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  @Get(':id/file')
  @Allow('message:read')
  async file(@Req() request: { person: SignedInPerson }, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const found = await this.database.read(request.person.id, (tx) => find(tx, request.person, id));
    if (!found) throw notFound();
    return serveFile(this.storage, found);
  }
}

const find = async (tx: Tx, person: SignedInPerson, id: string): Promise<Attached | null> => {
  const row = await rowOf<Attached>(tx, SELECT, [id, person.id]);
  const evaluation = row ? await readEvaluation(tx, person, row.evaluationId) : null;
  return row && evaluation && readsThread(evaluation.relation, row) ? row : null;
};
