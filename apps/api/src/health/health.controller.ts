import { Controller, Get } from '@nestjs/common';
import { Database, rowOf } from '@waymark/database/transaction';
import { Allow } from '@waymark/platform/auth';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Allow('installation:read')
  live(): { ok: true } {
    return { ok: true };
  }

  /** The database answers too. */
  @Get('ready')
  @Allow('installation:read')
  async ready(): Promise<{ ok: boolean }> {
    const row = await this.database.read(null, (tx) => rowOf(tx, 'select id from installation'));
    return { ok: row !== undefined };
  }
}
