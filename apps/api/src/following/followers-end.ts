import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Ends every open socket as the application ends: the server would wait for them for ever. */
@Injectable()
export class FollowersEnd implements OnModuleDestroy {
  private readonly ends: (() => void)[] = [];

  /** @param end called once, as the application ends */
  by(end: () => void): void {
    this.ends.push(end);
  }

  onModuleDestroy(): void {
    for (const end of this.ends.splice(0)) end();
  }
}
