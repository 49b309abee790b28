import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  AdmissionSettingsDto,
  MaterialListDto,
  PublishMaterialListDto,
  SaveAdmissionSettingsDto,
} from './dto/admission-config.dto.js';
import { AdmissionConfig } from './use-cases/admission-config.js';

/** What a district asks for, and how its parks admit. */
@ApiTags('admission')
@Controller()
export class AdmissionConfigController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AdmissionConfig,
  ) {}

  /** The materials that the caller's district asks for now. */
  @Access('admission.read')
  @Get('admission-materials')
  getMaterialList(@FromCaller() call: Call): Promise<MaterialListDto> {
    return this.unitOfWork.read(call, (ctx) => this.config.materialList(ctx));
  }

  /** Publishes the next version of the list; dossiers that were begun keep theirs. */
  @Access('admission.list')
  @Put('admission-materials')
  publishMaterialList(
    @FromCaller() call: Call,
    @Body() body: PublishMaterialListDto,
  ): Promise<MaterialListDto> {
    return this.unitOfWork.write(call, (ctx) => this.config.publishList(ctx, body));
  }

  /** How a park admits, and its guide. */
  @Access('admission.read')
  @Get('parks/:parkId/admission-settings')
  getAdmissionSettings(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<AdmissionSettingsDto> {
    return this.unitOfWork.read(call, (ctx) => this.config.settings(ctx, parkId));
  }

  @Access('admission.settings')
  @Put('parks/:parkId/admission-settings')
  saveAdmissionSettings(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: SaveAdmissionSettingsDto,
  ): Promise<AdmissionSettingsDto> {
    return this.unitOfWork.write(call, (ctx) => this.config.saveSettings(ctx, parkId, body));
  }
}
