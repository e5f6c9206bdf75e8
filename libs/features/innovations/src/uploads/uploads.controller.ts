import { Controller, HttpCode, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { Allow, type SignedInPerson } from '@waymark/platform/auth';
import { ReceiveUpload, UPLOAD_LIMIT } from './receive-upload.ts';

interface MultipartFile {
  originalname: string;
  buffer: Buffer;
}

/** Files come by multipart, apart from GraphQL; attachDocument makes a document of one. */
@Controller('uploads')
export class UploadsController {
  constructor(private readonly receive: ReceiveUpload) {}

  @Post()
  @HttpCode(201)
  @Allow('document:attach')
  @UseInterceptors(FileInterceptor('file', { defParamCharset: 'utf8', limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 0 } }))
  upload(@Req() request: { person: SignedInPerson }, @UploadedFile() file?: MultipartFile) {
    return this.receive.run(request.person, { name: file?.originalname ?? '', content: file?.buffer ?? Buffer.alloc(0) });
  }
}
