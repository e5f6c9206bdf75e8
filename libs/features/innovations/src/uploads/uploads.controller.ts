import { Controller, HttpCode, HttpException, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { GraphQLError } from 'graphql';
import { ReceiveUpload, UPLOAD_LIMIT } from './receive-upload.ts';

interface MultipartFile {
  originalname: string;
  buffer: Buffer;
}

const STATUS: Record<string, number> = { BAD_INPUT: 400, TOO_LARGE: 413, FORBIDDEN: 403, UNAUTHENTICATED: 401 };

/** Files come by multipart, apart from GraphQL; attachDocument makes a document of one. */
@Controller('uploads')
export class UploadsController {
  constructor(private readonly receive: ReceiveUpload) {}

  @Post()
  @HttpCode(201)
  @Allow('document:attach')
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 0 } }))
  async upload(@Req() request: { person: SignedInPerson }, @UploadedFile() file?: MultipartFile) {
    try {
      return await this.receive.run(request.person, { name: file?.originalname ?? '', content: file?.buffer ?? Buffer.alloc(0) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new HttpException({ message: error.message, ...error.extensions }, STATUS[String(error.extensions['code'])] ?? 400);
    }
  }
}
