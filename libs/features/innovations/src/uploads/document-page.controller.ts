import { Controller, Get, Param, Req } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { isPdf, PdfPages } from '@waymark/platform/pdf-pages';
import { fetchedFile } from './fetched-file.ts';

/** One page of a document in words, or why it has none: it is read by downloading it (`download`), nobody can read its pages (`unreadable`), it ends before (`past-end`). */
type DocumentPage =
  | { state: 'text'; page: number; pages: number; text: string; cut: boolean }
  | { state: 'past-end'; page: number; pages: number }
  | { state: 'download' | 'unreadable' };

/** Pages of documents as text, to read and cite: rights are asked at every one, as at every download. */
@Controller('documents')
export class DocumentPageController {
  constructor(
    private readonly database: Database,
    private readonly pdf: PdfPages,
  ) {}

  @Get(':id/pages/:page')
  @Allow('innovation:read')
  async page(@Req() { person }: { person: SignedInPerson }, @Param('id') id: string, @Param('page') asked: string): Promise<DocumentPage> {
    if (!/^[1-9]\d{0,4}$/.test(asked)) throw notFound();
    const file = await fetchedFile(this.database, person, id);
    if (!isPdf(file)) return { state: 'download' };
    const page = Number(asked);
    const read = await this.pdf.read(person.id, file, [page]);
    if (!read) return { state: 'unreadable' };
    const [found] = read.texts;
    return found ? { state: 'text', page, pages: read.pages, text: found.text, cut: found.cut } : { state: 'past-end', page, pages: read.pages };
  }
}
