import { Global, Module } from '@nestjs/common';
import { PageCursors } from './page-cursor.js';
import { Settings } from './settings.js';

@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => new Settings() }, PageCursors],
  exports: [Settings, PageCursors],
})
export class SettingsModule {}
