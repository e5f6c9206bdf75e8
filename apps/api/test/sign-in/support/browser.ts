/** One cookie as the browser keeps it, with the header that set it. */
interface Kept {
  value: string;
  path: string;
  header: string;
}

interface Sent {
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

/** What of a browser matters to signing in: cookies by path, forms with their origin, redirects one at a time. */
export class Browser {
  private static count = 0;
  private readonly jar = new Map<string, Kept>();

  /** @param address where it is, as the web server before the API says; its own unless one is given */
  constructor(
    readonly home: string,
    private readonly address = `2001:db8::${(Browser.count += 1)}`,
  ) {}

  get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('GET', url, { headers });
  }

  /** Sends a form as a page of `home` would. */
  post(url: string, form: Record<string, string> = {}, headers: Record<string, string> = { origin: this.home, 'sec-fetch-site': 'same-origin' }): Promise<Response> {
    return this.send('POST', url, { form, headers });
  }

  /** Follows redirects for as long as they lead where `until` is not. @returns the address that it stopped before */
  async follow(url: string, until: (url: URL) => boolean): Promise<URL> {
    for (let next = new URL(url, this.home), hops = 0; ; hops += 1) {
      if (until(next)) return next;
      const location = (await this.get(next.href)).headers.get('location');
      if (!location || hops > 15) throw new Error(`${next.href} leads nowhere`);
      next = new URL(location, next);
    }
  }

  cookie(name: string): Kept | undefined {
    return this.jar.get(name);
  }

  plant(name: string, value: string): void {
    this.jar.set(name, { value, path: '/', header: '' });
  }

  /** Another browser with the same cookies: what somebody has who copied them. */
  copy(): Browser {
    const twin = new Browser(this.home);
    for (const [name, kept] of this.jar) twin.jar.set(name, kept);
    return twin;
  }

  /** Asks the API as a page of `home` would. */
  async query(document: string, headers: Record<string, string> = {}): Promise<any> {
    const url = new URL('/graphql', this.home);
    const body = JSON.stringify({ query: document });
    const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', cookie: this.cookiesFor(url), ...headers } });
    return response.json();
  }

  private async send(method: string, url: string, { form, headers }: Sent): Promise<Response> {
    const target = new URL(url, this.home);
    const body = form ? { body: new URLSearchParams(form) } : {};
    const response = await fetch(target, { method, redirect: 'manual', headers: { cookie: this.cookiesFor(target), 'x-forwarded-for': this.address, ...headers }, ...body });
    for (const header of response.headers.getSetCookie()) this.keep(header, target);
    return response;
  }

  private keep(header: string, { pathname }: URL): void {
    const [pair = '', ...attributes] = header.split(/; */);
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const attribute = (wanted: string) => attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const gone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < Date.now() || value === '';
    if (gone) this.jar.delete(name);
    else this.jar.set(name, { value, path: attribute('path') ?? pathname, header });
  }

  private cookiesFor({ pathname }: URL): string {
    return [...this.jar].filter(([, { path }]) => pathname.startsWith(path)).map(([name, { value }]) => `${name}=${value}`).join('; ');
  }
}
