import { types } from 'node:util';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { goTo } from './go-to.ts';
import { problemPage, SignInProblem } from './sign-in-problem.ts';

/** Takes what an operator has to mend, as something that can be injected. */
export class SignInReports {
  constructor(readonly tell: (error: Error) => void) {}
}

/** Leads the browser to the page that says what stood against it; what an operator has to mend is told to them. */
@Catch(SignInProblem)
export class ProblemFilter implements ExceptionFilter<SignInProblem> {
  constructor(private readonly reports: SignInReports) {}

  catch(problem: SignInProblem, host: ArgumentsHost): void {
    if (problem.cause !== undefined && problem.code !== 'cancelled') this.reports.tell(new Error([problem.message, ...wordsOf(problem.cause)].join(': ')));
    goTo(host.switchToHttp().getResponse<Response>(), problemPage(problem.code), [], problem.message);
  }
}

/** The words of an error and of those behind it, and no more: what else hangs on them may hold codes and tokens. */
const wordsOf = (error: unknown): string[] => (types.isNativeError(error) ? [error.message || String((error as NodeJS.ErrnoException).code), ...wordsOf(error.cause)] : []);
