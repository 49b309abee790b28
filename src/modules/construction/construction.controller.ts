import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  ConstructionSettingsDto,
  EditConstructionSettingsDto,
} from './dto/construction-settings.dto.js';
import {
  ConstructionDto,
  ConstructionPageDto,
  ConstructionQueryDto,
  OpenConstructionDto,
  UnitConstructionsDto,
  UnopenedPageDto,
  UnopenedQueryDto,
} from './dto/construction.dto.js';
import { MoveConstructionDto } from './dto/move-construction.dto.js';
import { ConstructionSettings } from './use-cases/construction-settings.js';
import { GetConstruction } from './use-cases/get-construction.js';
import { ListConstructions } from './use-cases/list-constructions.js';
import { ListUnopened } from './use-cases/list-unopened.js';
import { MoveConstruction } from './use-cases/move-construction.js';
import { OpenConstruction } from './use-cases/open-construction.js';
import { UnitConstructions } from './use-cases/unit-constructions.js';

@ApiTags('construction')
@Controller()
export class ConstructionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListConstructions,
    private readonly unopened: ListUnopened,
    private readonly get: GetConstruction,
    private readonly ofUnit: UnitConstructions,
    private readonly open: OpenConstruction,
    private readonly moves: MoveConstruction,
    private readonly settings: ConstructionSettings,
  ) {}

  /** The construction projects that the caller may see. */
  @Access('construction.read')
  @Get('constructions')
  listConstructions(
    @FromCaller() call: Call,
    @Query() query: ConstructionQueryDto,
  ): Promise<ConstructionPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  /** Resident units without an organisation for which nobody opened a project. */
  @Access('construction.open')
  @Get('construction-unopened')
  listUnopened(
    @FromCaller() call: Call,
    @Query() query: UnopenedQueryDto,
  ): Promise<UnopenedPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.unopened.execute(ctx, query));
  }

  /** How long the caller's district gives each step. */
  @Access('construction.read')
  @Get('construction-settings')
  readSettings(@FromCaller() call: Call): Promise<ConstructionSettingsDto> {
    return this.unitOfWork.read(call, (ctx) => this.settings.read(ctx));
  }

  @Access('construction.configure')
  @Put('construction-settings')
  editSettings(
    @FromCaller() call: Call,
    @Body() body: EditConstructionSettingsDto,
  ): Promise<ConstructionSettingsDto> {
    return this.unitOfWork.write(call, (ctx) => this.settings.edit(ctx, body));
  }

  /** Opens a project by hand. */
  @Access('construction.open')
  @Post('parks/:parkId/constructions')
  openConstruction(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() { enterpriseId }: OpenConstructionDto,
  ): Promise<ConstructionDto> {
    return this.unitOfWork.write(call, async (ctx) =>
      this.get.execute(ctx, parkId, await this.open.byHand(ctx, { parkId, enterpriseId })),
    );
  }

  @Access('construction.read')
  @Get('parks/:parkId/constructions/:constructionId')
  getConstruction(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('constructionId', ParseUUIDPipe) constructionId: string,
  ): Promise<ConstructionDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, constructionId));
  }

  /** Makes a move; refused when the project moved on since `version`. */
  @Access('construction.move')
  @HttpCode(200)
  @Post('parks/:parkId/constructions/:constructionId/moves')
  moveConstruction(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('constructionId', ParseUUIDPipe) constructionId: string,
    @Body() body: MoveConstructionDto,
  ): Promise<ConstructionDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.moves.execute(ctx, parkId, constructionId, body),
    );
  }

  /** The projects of one unit. */
  @Access('construction.read')
  @Get('parks/:parkId/enterprises/:enterpriseId/constructions')
  listOfUnit(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<UnitConstructionsDto> {
    return this.unitOfWork.read(call, (ctx) => this.ofUnit.execute(ctx, parkId, enterpriseId));
  }
}
