import { Controller, Get, Param, Req, type StreamableFile } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { FileStorage, serveFile } from '@waymark/platform/files';
import { fetchedFile } from './fetched-file.ts';

/** Downloads: rights are asked at every one, and every file leaves as an attachment. */
@Controller('documents')
export class DocumentFileController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  @Get(':id/file')
  @Allow('innovation:read')
  async file(@Req() request: { person: SignedInPerson }, @Param('id') id: string): Promise<StreamableFile> {
    return serveFile(this.storage, await fetchedFile(this.database, request.person, id));
  }
}
