import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { localeTerms } from './audit-term-list.js';
import { AuditChainDto } from './dto/audit-chain.dto.js';
import { AuditPageDto, AuditSearchDto, AuditTermsDto } from './dto/audit-event.dto.js';
import { DescribeAuditChain } from './use-cases/describe-audit-chain.js';
import { RequestVerification } from './use-cases/request-verification.js';
import { SearchAuditEvents } from './use-cases/search-audit-events.js';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: SearchAuditEvents,
    private readonly chain: DescribeAuditChain,
    private readonly verification: RequestVerification,
  ) {}

  /** Rows of the audit trail, newest first. A POST, because looking is written down in the same transaction. */
  @Access('audit.read')
  @HttpCode(200)
  @Post('audit-events/search')
  searchAuditEvents(@FromCaller() call: Call, @Body() body: AuditSearchDto): Promise<AuditPageDto> {
    // Asked again it is looked at again: no answer is kept for a repeated key.
    return this.unitOfWork.write({ ...call, repeat: null }, (ctx) =>
      this.events.execute(ctx, body),
    );
  }

  /** What the trail can be searched by, in the reader's language. */
  @Access('audit.read')
  @Get('audit-events/terms')
  listAuditTerms(@FromCaller() call: Call): Promise<AuditTermsDto> {
    return this.unitOfWork.read(call, async (ctx) => localeTerms(ctx.locale));
  }

  /** How the trail stands: sealed, signed, last checked. */
  @Access('audit.read')
  @Get('audit-chain')
  describeAuditChain(@FromCaller() call: Call): Promise<AuditChainDto> {
    return this.unitOfWork.read(call, (ctx) => this.chain.execute(ctx));
  }

  /** Asks for a check of the whole trail; its result appears in `GET audit-chain`. */
  @Access('audit.verify')
  @HttpCode(202)
  @Post('audit-chain/verifications')
  requestVerification(@FromCaller() call: Call): Promise<AuditChainDto> {
    return this.unitOfWork.write(call, (ctx) => this.verification.execute(ctx));
  }
}
