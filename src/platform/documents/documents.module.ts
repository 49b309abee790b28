import { Global, Module } from '@nestjs/common';
import './documents.audit.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentWordings } from './use-cases/document-wordings.js';
import { IssueDocument } from './use-cases/issue-document.js';
import { IssuedDocuments } from './use-cases/issued-documents.js';
import { VerifyDocument } from './use-cases/verify-document.js';

/** Printed notices: worded, written and kept once, verified by anybody. */
@Global()
@Module({
  controllers: [DocumentsController],
  providers: [DocumentWordings, IssueDocument, IssuedDocuments, VerifyDocument],
  exports: [DocumentWordings, IssueDocument, IssuedDocuments],
})
export class DocumentsModule {}
