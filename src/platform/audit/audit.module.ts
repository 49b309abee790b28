import { Module } from '@nestjs/common';
import { AuditSealing } from './audit-sealing.js';

/** The audit trail: sealed into chains, checked, and read by the auditor. */
@Module({ providers: [AuditSealing] })
export class AuditModule {}
