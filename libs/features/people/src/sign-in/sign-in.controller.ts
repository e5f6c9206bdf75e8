import { Body, Controller, Get, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { Allow } from '@waymark/platform/auth';
import { cookieIn, hostCookie, localPath, noCookie, SESSION_COOKIE, SIGN_IN_COOKIE } from '@waymark/platform/sessions';
import type { Request, Response } from 'express';
import { ActAs } from './act-as.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { goTo } from './go-to.ts';
import { OwnPagesGuard } from './own-pages.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { ATTEMPT_SECONDS, SignInAttempts } from './sign-in-attempt.ts';
import { SignInLimitGuard } from './sign-in-limit.guard.ts';
import { StartSignIn } from './start-sign-in.ts';

/** Signing in, and choosing the role to act in. The pages around it are the web app's. */
@Controller('sign-in')
@UseFilters(ProblemFilter)
export class SignInController {
  constructor(
    private readonly startSignIn: StartSignIn,
    private readonly finishSignIn: FinishSignIn,
    private readonly actAsOperation: ActAs,
    private readonly attempts: SignInAttempts,
  ) {}

  @Get('start')
  @Allow('session:own')
  @UseGuards(SignInLimitGuard)
  async start(@Query('return') wanted: unknown, @Query('invitation') invitation: unknown, @Query('again') again: unknown, @Res() response: Response): Promise<void> {
    const { location, sealed } = await this.startSignIn.run(wanted, invitation, again);
    goTo(response, location.href, [hostCookie(SIGN_IN_COOKIE, sealed, ATTEMPT_SECONDS)]);
  }

  @Get('callback')
  @Allow('session:own')
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.append('Set-Cookie', noCookie(SIGN_IN_COOKIE)); // whatever comes of it, it counts once
    const { cookie } = request.headers;
    const attempt = await this.attempts.open(cookieIn(cookie, SIGN_IN_COOKIE));
    const query = request.originalUrl.split('?').slice(1).join('?');
    const token = await this.finishSignIn.run(query, attempt, cookieIn(cookie, SESSION_COOKIE));
    goTo(response, attempt!.returnTo, [hostCookie(SESSION_COOKIE, token)]);
  }

  @Post('act-as')
  @Allow('session:own')
  @UseGuards(OwnPagesGuard)
  async actAs(@Req() request: Request, @Body() form: { role?: unknown; return?: unknown } | undefined, @Res() response: Response): Promise<void> {
    const role = typeof form?.role === 'string' && form.role !== '' ? form.role : null;
    const token = await this.actAsOperation.run(cookieIn(request.headers.cookie, SESSION_COOKIE), role);
    goTo(response, localPath(form?.return), [hostCookie(SESSION_COOKIE, token)]);
  }
}
