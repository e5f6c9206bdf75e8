import { Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { Allow } from '@waymark/platform/auth';
import { cookieIn, noCookie, SESSION_COOKIE } from '@waymark/platform/sessions';
import type { Request, Response } from 'express';
import { goTo } from './go-to.ts';
import { OwnPagesGuard } from './own-pages.guard.ts';
import { SignOut } from './sign-out.ts';

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

  private async end(request: Request, response: Response, everywhere: boolean): Promise<void> {
    const next = await this.signOut.run(cookieIn(request.headers.cookie, SESSION_COOKIE), everywhere);
    response.setHeader('clear-site-data', '"storage"'); // what a page kept in the browser goes with the session
    goTo(response, next, [noCookie(SESSION_COOKIE)]);
  }
}
