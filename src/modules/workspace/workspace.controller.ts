import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { EditPreferencesDto, PreferencesDto } from './dto/preferences.dto.js';
import {
  CreateSavedViewDto,
  EditSavedViewDto,
  SavedViewDto,
  SavedViewListDto,
  SavedViewQueryDto,
} from './dto/saved-view.dto.js';
import { Preferences } from './use-cases/preferences.js';
import { SavedViews } from './use-cases/saved-views.js';

@ApiTags('workspace')
@Controller()
export class WorkspaceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: Preferences,
    private readonly savedViews: SavedViews,
  ) {}

  /** How the caller likes the portal: theme, density, type size, columns and default view of each list. */
  @SignedIn()
  @Get('me/preferences')
  getPreferences(@FromCaller() call: Call): Promise<PreferencesDto> {
    return this.unitOfWork.read(call, (ctx) => this.preferences.get(ctx));
  }

  /** Changes the fields that are sent; the others stay. */
  @SignedIn()
  @Patch('me/preferences')
  editPreferences(
    @FromCaller() call: Call,
    @Body() body: EditPreferencesDto,
  ): Promise<PreferencesDto> {
    return this.unitOfWork.write(call, (ctx) => this.preferences.edit(ctx, body));
  }

  /** The views of one list that the caller has. */
  @SignedIn()
  @Get('saved-views')
  listSavedViews(
    @FromCaller() call: Call,
    @Query() query: SavedViewQueryDto,
  ): Promise<SavedViewListDto> {
    return this.unitOfWork.read(call, (ctx) => this.savedViews.list(ctx, query.list));
  }

  /** Keeps a view, for oneself or for everyone of one's role at its place. */
  @SignedIn()
  @Post('saved-views')
  createSavedView(
    @FromCaller() call: Call,
    @Body() body: CreateSavedViewDto,
  ): Promise<SavedViewDto> {
    return this.unitOfWork.write(call, (ctx) => this.savedViews.create(ctx, body));
  }

  /** Renames a view, or saves other filters, order and columns to it. */
  @SignedIn()
  @Patch('saved-views/:savedViewId')
  editSavedView(
    @FromCaller() call: Call,
    @Param('savedViewId', ParseUUIDPipe) id: string,
    @Body() body: EditSavedViewDto,
  ): Promise<SavedViewDto> {
    return this.unitOfWork.write(call, (ctx) => this.savedViews.edit(ctx, id, body));
  }

  /** Takes a view away. */
  @SignedIn()
  @HttpCode(204)
  @Delete('saved-views/:savedViewId')
  deleteSavedView(
    @FromCaller() call: Call,
    @Param('savedViewId', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.unitOfWork.write(call, (ctx) => this.savedViews.remove(ctx, id));
  }

  /** Brings back a view that was taken away. */
  @SignedIn()
  @HttpCode(200)
  @Post('saved-views/:savedViewId/restore')
  restoreSavedView(
    @FromCaller() call: Call,
    @Param('savedViewId', ParseUUIDPipe) id: string,
  ): Promise<SavedViewDto> {
    return this.unitOfWork.write(call, (ctx) => this.savedViews.restore(ctx, id));
  }
}
