import type { ServerResponse } from 'node:http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { isPdf, PdfPages, type PagesRead, type PageText } from '@waymark/platform/pdf-pages';
import { fetchedFile } from './fetched-file.ts';

/** Why a document has no pages here: it is read by downloading it, nobody can read its pages, or they were not read in time. */
type WithoutPages = { state: 'download' | 'unreadable' | 'slow' };

/** One page of a document in words, or why it has none: it ends before (`past-end`), or the page stands too far on to be read here (`too-far`). */
type DocumentPage = ({ state: 'text'; pages: number } & PageText) | { state: 'past-end' | 'too-far'; page: number; pages: number } | WithoutPages;

type Asked = { person: SignedInPerson };

/** Pages of documents as text, to read and cite: rights are asked at every one, as at every download, and again before words leave. */
@Controller('documents')
export class DocumentPageController {
  constructor(
    private readonly database: Database,
    private readonly pdf: PdfPages,
  ) {}

  @Get(':id/pages/:page')
  @Allow('innovation:read')
  async page(@Req() { person }: Asked, @Param('id') id: string, @Param('page') asked: string, @Res({ passthrough: true }) response: ServerResponse): Promise<DocumentPage> {
    if (!/^[1-9]\d{0,4}$/.test(asked)) throw notFound();
    const page = Number(asked);
    const read = await this.read(person, id, [page], response);
    if ('state' in read) return read;
    const [found] = read.texts;
    return found ? { state: 'text', pages: read.pages, ...found } : { state: page > read.pages ? 'past-end' : 'too-far', page, pages: read.pages };
  }

  /** Several pages, `of=1,2`: the file is read once. */
  @Get(':id/pages')
  @Allow('innovation:read')
  async pages(@Req() { person }: Asked, @Param('id') id: string, @Query('of') asked: unknown, @Res({ passthrough: true }) response: ServerResponse): Promise<({ state: 'text' } & PagesRead) | WithoutPages> {
    if (typeof asked !== 'string' || !/^[1-9]\d{0,4}(,[1-9]\d{0,4}){0,99}$/.test(asked)) throw notFound();
    const read = await this.read(person, id, [...new Set(asked.split(',').map(Number))], response);
    return 'state' in read ? read : { state: 'text', ...read };
  }

  private async read(person: SignedInPerson, id: string, wanted: readonly number[], response: ServerResponse): Promise<PagesRead | WithoutPages> {
    const file = await fetchedFile(this.database, person, id);
    if (!isPdf(file)) return { state: 'download' };
    const asking = new AbortController();
    response.once('close', () => asking.abort());
    const read = await this.pdf.read(person.id, file, wanted, { signal: asking.signal });
    // a conflict may have been declared while it waited
    await fetchedFile(this.database, person, id);
    return 'unread' in read ? { state: read.unread === 'too-much' ? 'slow' : 'unreadable' } : read;
  }
}
