import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { apiError } from '@waymark/platform/graphql';
import { isFromOurPages, SignInSettings } from '@waymark/platform/sessions';
import type { Request } from 'express';

/** Lets through what one of our own pages sent, and no other site’s. */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  constructor(private readonly settings: SignInSettings) {}

  canActivate(context: ExecutionContext): boolean {
    if (isFromOurPages(context.switchToHttp().getRequest<Request>().headers, this.settings.publicUrl)) return true;
    throw apiError('FORBIDDEN', 'This form was not sent from a page of Waymark: go back, load the page again and send it from there');
  }
}
