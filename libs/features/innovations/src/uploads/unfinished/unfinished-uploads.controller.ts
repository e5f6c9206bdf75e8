import { Controller, Delete, Head, HttpCode, HttpException, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { apiError } from '@waymark/platform/graphql';
import type { Request, Response } from 'express';
import { BeginUpload } from './begin-upload.ts';
import { ContinueUpload, type HowFar } from './continue-upload.ts';
import { fileNameIn, wholeNumber } from './upload-metadata.ts';

type Asking = Request & { person: SignedInPerson };

const TUS = '1.0.0';

/**
 * Uploads that survive a lost connection, by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload) with its
 * extensions creation, expiration and termination. One that has become whole is the upload of the same id.
 */
@Controller('uploads/unfinished')
export class UnfinishedUploadsController {
  constructor(
    private readonly beginUpload: BeginUpload,
    private readonly continueUpload: ContinueUpload,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('document:attach')
  async begin(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<void> {
    speaksTus(request, response);
    const sizeBytes = wholeNumber(request.get('upload-length'));
    if (sizeBytes === null) throw apiError('BAD_INPUT', 'Say how large the file is, in bytes, in the header Upload-Length', [{ field: 'file', message: 'No size' }]);
    const { id, expiresAt } = await this.beginUpload.run(request.person, { name: fileNameIn(request.get('upload-metadata') ?? ''), sizeBytes });
    response.set({ location: `/uploads/unfinished/${id}`, 'upload-expires': expiresAt.toUTCString() });
  }

  @Head(':id')
  @Allow('document:attach')
  async howFar(@Req() request: Asking, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<void> {
    speaksTus(request, response);
    const howFar = await this.continueUpload.howFar(request.person, id);
    tell(response, howFar).set('upload-length', `${howFar.sizeBytes}`);
  }

  @Patch(':id')
  @HttpCode(204)
  @Allow('document:attach')
  async goOn(@Req() request: Asking, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<void> {
    speaksTus(request, response);
    const offset = wholeNumber(request.get('upload-offset'));
    if (offset === null || request.get('content-type') !== 'application/offset+octet-stream')
      throw apiError('BAD_INPUT', 'Send bytes as application/offset+octet-stream, with where they begin in the header Upload-Offset', [{ field: 'file', message: 'No bytes' }]);
    tell(response, await this.continueUpload.run(request.person, id, offset, request));
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('document:attach')
  async cancel(@Req() request: Asking, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<void> {
    speaksTus(request, response);
    await this.continueUpload.cancel(request.person, id);
  }
}

/** No form of another site can send this header, and no other version is spoken. */
const speaksTus = (request: Request, response: Response): void => {
  response.set('tus-resumable', TUS);
  if (request.get('tus-resumable') !== TUS) throw new HttpException(`Send the header Tus-Resumable: ${TUS}`, 412);
};

const tell = (response: Response, { offset, expiresAt }: HowFar): Response => {
  if (expiresAt) response.set('upload-expires', expiresAt.toUTCString());
  return response.set('upload-offset', `${offset}`);
};
