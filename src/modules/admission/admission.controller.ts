import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import type { WriteContext } from '../../platform/database/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import type { RunRef } from '../../platform/workflow/run-record.js';
import { Workflows } from '../../platform/workflow/workflows.js';
import { ADMISSION } from './domain/admission-workflow.js';
import {
  CheckAnswersDto,
  DossierQueryDto,
  InviteReviewerDto,
  SaveContactDto,
  SaveCreditDto,
  SaveLiveDto,
  SaveMaterialDto,
  SaveUnitDto,
  StartDossierDto,
} from './dto/dossier-commands.dto.js';
import { DossierMoveDto } from './dto/dossier-move.dto.js';
import { DossierDto, DossierPageDto, ReceiptDto, ReviewerListDto } from './dto/dossier.dto.js';
import { GetDossier } from './use-cases/get-dossier.js';
import { InviteReviewer } from './use-cases/invite-reviewer.js';
import { ListDossiers } from './use-cases/list-dossiers.js';
import { SaveDossier } from './use-cases/save-dossier.js';
import { StartDossier } from './use-cases/start-dossier.js';

const FILE = 'parks/:parkId/admissions/:runId';

/** Gate 1: dossiers, from the first answer to the outcome. */
@ApiTags('admission')
@Controller()
export class AdmissionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly start: StartDossier,
    private readonly save: SaveDossier,
    private readonly get: GetDossier,
    private readonly list: ListDossiers,
    private readonly reviewers: InviteReviewer,
    private readonly workflows: Workflows,
  ) {}

  /** Dossiers that the caller sees: what is due first. */
  @Access('admission.read')
  @Get('admissions')
  listAdmissions(
    @FromCaller() call: Call,
    @Query() query: DossierQueryDto,
  ): Promise<DossierPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  /** Begins a dossier. */
  @Access('admission.start')
  @Post('parks/:parkId/admissions')
  startAdmission(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: StartDossierDto,
  ): Promise<DossierDto> {
    return this.unitOfWork.write(call, async (ctx) =>
      this.get.execute(ctx, await this.start.execute(ctx, parkId, body)),
    );
  }

  @Access('admission.read')
  @Get(FILE)
  getAdmission(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
  ): Promise<DossierDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, { parkId, runId }));
  }

  /** Number and check code, with which anybody may ask how far it is. */
  @Access('admission.fill')
  @Get(`${FILE}/receipt`)
  getAdmissionReceipt(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
  ): Promise<ReceiptDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.receipt(ctx, { parkId, runId }));
  }

  /** Facts of the unit. */
  @Access('admission.fill')
  @Patch(`${FILE}/unit`)
  saveAdmissionUnit(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: SaveUnitDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) => this.save.unit(ctx, ref, body));
  }

  @Access('admission.fill')
  @Patch(`${FILE}/contact`)
  saveAdmissionContact(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: SaveContactDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) => this.save.contact(ctx, ref, body));
  }

  /** Live commerce and its anchors; those given are all there are. */
  @Access('admission.fill')
  @Patch(`${FILE}/live`)
  saveAdmissionLive(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: SaveLiveDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) => this.save.live(ctx, ref, body));
  }

  /** Credit publicity and compliance undertaking. */
  @Access('admission.fill')
  @Patch(`${FILE}/credit`)
  saveAdmissionCredit(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: SaveCreditDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) => this.save.credit(ctx, ref, body));
  }

  /** One material: its file, its validity, or that it follows. */
  @Access('admission.fill')
  @Put(`${FILE}/materials/:code`)
  saveAdmissionMaterial(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Param('code') code: string,
    @Body() body: SaveMaterialDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) =>
      this.save.material(ctx, ref, code, body),
    );
  }

  /** Confirms that the answers were checked. */
  @Access('admission.fill')
  @HttpCode(200)
  @Post(`${FILE}/check`)
  checkAdmission(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: CheckAnswersDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) => this.save.check(ctx, ref, body));
  }

  /** Makes a move: submit, accept, ask for a supplement, decide and so on. */
  @Access('admission.move')
  @HttpCode(200)
  @Post(`${FILE}/moves`)
  moveAdmission(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { action, version, reason, ...input }: DossierMoveDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, async (ctx, ref) => {
      await this.workflows.move(ctx, ADMISSION, ref, {
        action,
        version,
        reason: reason ?? null,
        input: { ...input, reason: reason ?? null },
      });
    });
  }

  /** Outside reviewers of the district, by name. */
  @Access('admission.invite')
  @Get('outside-reviewers')
  listOutsideReviewers(@FromCaller() call: Call): Promise<ReviewerListDto> {
    return this.unitOfWork.read(call, (ctx) => this.reviewers.candidates(ctx));
  }

  /** Asks an outside reviewer for his opinion. */
  @Access('admission.invite')
  @HttpCode(200)
  @Post(`${FILE}/reviewers`)
  inviteReviewer(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: InviteReviewerDto,
  ): Promise<DossierDto> {
    return this.saved(call, { parkId, runId }, (ctx, ref) =>
      this.reviewers.execute(ctx, ref, body.userId),
    );
  }

  private saved(
    call: Call,
    ref: RunRef,
    work: (ctx: WriteContext, ref: RunRef) => Promise<void>,
  ): Promise<DossierDto> {
    return this.unitOfWork.write(call, async (ctx) => {
      await work(ctx, ref);
      return this.get.execute(ctx, ref);
    });
  }
}
