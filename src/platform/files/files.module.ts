import { Global, Module } from '@nestjs/common';
import { FileScanner } from './file-scanner.js';
import { FileStore } from './file-store.js';
import './files.audit.js';
import { FilesController } from './files.controller.js';
import { SharedFiles } from './shared-files.js';
import { Uploads } from './uploads.js';

/** One file service that every upload passes. */
@Global()
@Module({
  controllers: [FilesController],
  providers: [FileScanner, FileStore, SharedFiles, Uploads],
  exports: [FileStore, SharedFiles, Uploads],
})
export class FilesModule {}
