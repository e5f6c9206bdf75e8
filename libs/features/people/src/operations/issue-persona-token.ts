import { Injectable } from '@nestjs/common';
import { Database } from '@waymark/database/transaction';
import { personOf, PersonasRefused, PersonaTokens } from '@waymark/platform/auth';
import { apiError, notFound } from '@waymark/platform/graphql';

/** Signs somebody in as a persona of a demonstration. A production installation refuses. */
@Injectable()
export class IssuePersonaToken {
  constructor(
    private readonly database: Database,
    private readonly tokens: PersonaTokens,
  ) {}

  async run(personId: string): Promise<{ token: string }> {
    try {
      const token = await this.tokens.issue(personId);
      const person = await this.database.read(null, (tx) => personOf(tx, personId));
      if (!person) throw notFound();
      return { token };
    } catch (error) {
      if (error instanceof PersonasRefused) throw apiError('FORBIDDEN', error.message);
      throw error;
    }
  }
}
