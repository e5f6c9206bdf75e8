import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { Allow } from '@waymark/platform/auth';
import { cookieIn, noCookie, SESSION_COOKIE } from '@waymark/platform/sessions';
import type { Request, Response } from 'express';
import { goTo } from './go-to.ts';
import { OwnPagesGuard } from './own-pages.guard.ts';
import { SignOut } from './sign-out.ts';

/** What a page kept in the browser goes with the session. */
const CLEAR = '"storage"';

@Controller('sign-out')
@UseGuards(OwnPagesGuard)
export class SignOutController {
  constructor(private readonly signOut: SignOut) {}

  @Post()
  @Allow('session:own')
  here(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.end(request, response, false);
  }

  @Post('everywhere')
  @Allow('session:own')
  everywhere(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.end(request, response, true);
  }

  /** For a browser that holds words and finds nobody signed in: what it kept goes where the session was signed out, and stays where it only ran out. */
  @Get('done')
  @Allow('session:own')
  async done(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = cookieIn(request.headers.cookie, SESSION_COOKIE);
    const signedOut = token !== undefined && (await this.signOut.isOver(token));
    response.setHeader('cache-control', 'no-store');
    if (signedOut) response.setHeader('clear-site-data', CLEAR);
    response.json({ signedOut });
  }

  private async end(request: Request, response: Response, everywhere: boolean): Promise<void> {
    const next = await this.signOut.run(cookieIn(request.headers.cookie, SESSION_COOKIE), everywhere);
    response.setHeader('clear-site-data', CLEAR);
    const cookies = [noCookie(SESSION_COOKIE)];
    if (request.accepts(['html', 'json']) === 'html') return goTo(response, next, cookies);
    // a page that asks by script first takes away what it kept, here and in other tabs, and goes there then
    response.setHeader('set-cookie', cookies);
    response.setHeader('cache-control', 'no-store');
    response.json({ next });
  }
}
