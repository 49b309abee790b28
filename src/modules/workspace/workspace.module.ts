import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedViewEntity } from './entities/saved-view.entity.js';
import { UserPreferenceEntity } from './entities/user-preference.entity.js';
import { Preferences } from './use-cases/preferences.js';
import { SavedViews } from './use-cases/saved-views.js';
import { WorkspaceController } from './workspace.controller.js';
import './workspace.audit.js';

/** How each person likes the portal, and the views of lists kept under a name. */
@Module({
  imports: [TypeOrmModule.forFeature([UserPreferenceEntity, SavedViewEntity])],
  controllers: [WorkspaceController],
  providers: [Preferences, SavedViews],
})
export class WorkspaceModule {}
