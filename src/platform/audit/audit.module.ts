import { Module } from '@nestjs/common';
import './audit.audit.js';
import { AuditController } from './audit.controller.js';
import { AuditSealing } from './audit-sealing.js';
import { ExportAuditEvents } from './export-audit-events.js';
import { AuditVerifying } from './audit-verifying.js';
import { DescribeAuditChain } from './use-cases/describe-audit-chain.js';
import { RequestVerification } from './use-cases/request-verification.js';
import { SearchAuditEvents } from './use-cases/search-audit-events.js';

/** The audit trail: sealed into chains, checked, and read by the auditor. */
@Module({
  controllers: [AuditController],
  providers: [
    AuditSealing,
    AuditVerifying,
    ExportAuditEvents,
    SearchAuditEvents,
    DescribeAuditChain,
    RequestVerification,
  ],
})
export class AuditModule {}
