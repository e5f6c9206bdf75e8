import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';

const STATUS: Record<string, number> = { BAD_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, SECOND_FACTOR: 403, NOT_FOUND: 404, CONFLICT: 409, TOO_LARGE: 413, TOO_MANY: 429, UNAVAILABLE: 503 };
const TOO_LARGE = 'This is too large: a request may have 256 KiB and a file 25 MB';

/**
 * What leaves a handler by an error. GraphQL has `formatError` for its own; elsewhere errors that we made become a
 * status with their code and fields, those of HTTP stay what they are, and a bug is masked with a reference.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: (reference: string, error: unknown) => void) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const { status, body } = ofUpload(this.answerTo(error), http.getRequest<Request>().path);
    if (response.headersSent) response.end();
    else response.status(status).json(http.getRequest<Request>().path === '/graphql' ? inGraphql(body) : body);
  }

  private answerTo(error: unknown): { status: number; body: Body } {
    if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string')
      return { status: STATUS[error.extensions['code']] ?? 400, body: { message: error.message, ...error.extensions } };
    if (error instanceof HttpException) return ofHttp(error.getStatus(), error.message);
    if (isHttpError(error)) return ofHttp(error.statusCode, error.message);
    const reference = randomUUID();
    this.log(reference, error);
    return { status: 500, body: { message: `Something went wrong on our side. Reference ${reference}`, code: 'INTERNAL', reference } };
  }
}

/** What reads a form with a file says what is wrong with the form, and neither where nor what to do. */
const ofUpload = ({ status, body }: { status: number; body: Body }, path: string): { status: number; body: Body } => {
  const fields = body['fields'];
  if (path !== '/uploads' || ![400, 415].includes(status) || !Array.isArray(fields) || fields.length > 0) return { status, body };
  const message = `This upload cannot be read (${body.message}): send one file at a time, as the part “file” of a multipart form`;
  return { status, body: { ...body, message, fields: [{ field: 'file', message }] } };
};

type Body = { message: string } & Record<string, unknown>;

/** Clients of GraphQL read errors in its shape, also of a request that never came so far. */
const inGraphql = ({ message, ...extensions }: Body): object => ({ errors: [{ message, extensions }] });

const ofHttp = (status: number, message: string): { status: number; body: Body } => {
  const code = Object.keys(STATUS).find((name) => STATUS[name] === status) ?? 'BAD_INPUT';
  return { status, body: { message: code === 'TOO_LARGE' ? TOO_LARGE : message, code, fields: [] } };
};

/** An error of a parser of bodies, whose words may be read outside. */
const isHttpError = (error: unknown): error is { statusCode: number; message: string } =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && 'expose' in error && error.expose === true;
