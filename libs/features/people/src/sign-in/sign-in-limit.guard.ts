import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AttemptWindow } from '@waymark/platform/sessions';
import type { Request } from 'express';
import { SignInProblem } from './sign-in-problem.ts';

/** Sign-ins that one address may begin in a minute. */
const LIMIT = 20;

@Injectable()
export class SignInLimitGuard implements CanActivate {
  private readonly window = new AttemptWindow(LIMIT, 60_000);

  canActivate(context: ExecutionContext): boolean {
    if (this.window.admits(context.switchToHttp().getRequest<Request>().ip ?? '', Date.now())) return true;
    throw new SignInProblem('too-many');
  }
}
