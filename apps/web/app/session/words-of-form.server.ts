const END_OF_HEAD = Buffer.from('\r\n\r\n');
const MOST_OF_A_HEAD = 16 * 1024;

/**
 * The fields of a multipart form without what its files hold, read as it flows: no more of it is in memory than its
 * words. A file that held something stays as one byte, so that it is known that there was one.
 *
 * @throws a 413 page where the words alone are more than this many bytes, and 400 for what is no form
 */
export const wordsOfForm = async (request: Request, most: number): Promise<FormData> => {
  const type = request.headers.get('content-type') ?? '';
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (!request.body || !boundary) throw new Response('', { status: 400 });
  const words = new Words(`\r\n--${boundary[1] ?? boundary[2]}`, most);
  // to its end, whatever comes: a stream that is left ends the connection, and with it the answer
  for await (const some of request.body as unknown as AsyncIterable<Uint8Array>) words.take(some);
  if (words.wrong) throw new Response('', { status: words.wrong });
  return new Response(new Uint8Array(words.bytes()), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Response('', { status: 400 });
  });
};

/** What is kept of a form while it flows by. */
class Words {
  private readonly mark: Buffer;
  private readonly kept: Buffer[] = [];
  private length = 0;
  /** What came and is not looked at yet. The first mark of a form begins without a new line. */
  private rest: Buffer = Buffer.from('\r\n');
  private within: 'head' | 'words' | 'file' | 'full file' | 'end' = 'words';
  /** Status of the page that says what is wrong; 0: nothing is. */
  wrong: 0 | 400 | 413 = 0;

  constructor(mark: string, private readonly most: number) {
    this.mark = Buffer.from(mark);
  }

  /** Takes some of the form. */
  take(some: Uint8Array): void {
    if (this.within === 'end') return;
    this.rest = Buffer.concat([this.rest, some]);
    while (this.within === 'head' ? this.head() : this.part());
  }

  /** A form again. */
  bytes(): Buffer {
    return Buffer.concat(this.kept).subarray(2); // without the new line before its first mark
  }

  /** Whether more of what came can be looked at. */
  private part(): boolean {
    const found = this.rest.indexOf(this.mark);
    const until = found < 0 ? Math.max(0, this.rest.length - this.mark.length + 1) : found;
    this.pass(this.rest.subarray(0, until));
    this.rest = this.rest.subarray(until);
    if (found < 0 || this.wrong) return false;
    this.keep(this.mark);
    this.rest = this.rest.subarray(this.mark.length);
    this.within = 'head';
    return true;
  }

  private head(): boolean {
    if (this.rest.subarray(0, 2).toString() === '--') {
      this.keep(Buffer.from('--\r\n'));
      return this.end();
    }
    const found = this.rest.indexOf(END_OF_HEAD);
    if (found < 0) return this.rest.length > MOST_OF_A_HEAD ? this.end(400) : false;
    const head = this.rest.subarray(0, found + END_OF_HEAD.length);
    this.rest = this.rest.subarray(head.length);
    this.within = /;\s*filename\*?=/i.test(head.toString()) ? 'file' : 'words';
    this.keep(head);
    return !this.wrong;
  }

  private pass(some: Buffer): void {
    if (this.within === 'words') return this.keep(some);
    if (this.within !== 'file' || some.length === 0) return;
    this.within = 'full file';
    this.keep(some.subarray(0, 1));
  }

  private keep(some: Buffer): void {
    this.length += some.length;
    if (this.length > this.most) return void this.end(413);
    this.kept.push(Buffer.from(some)); // a copy: the rest of what came with it goes
  }

  /** What comes after is passed over. */
  private end(wrong: Words['wrong'] = 0): false {
    this.wrong ||= wrong;
    this.within = 'end';
    this.rest = Buffer.alloc(0);
    return false;
  }
}
