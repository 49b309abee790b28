import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../calendar/clock.js';
import { Settings } from '../http/settings.js';
import { dataSourceOptions } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

/** The database: one pool, reached only through the unit of work. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions(settings.databaseUrl, settings.poolSize, settings.poolWaitSeconds),
        autoLoadEntities: true,
        manualInitialization: !settings.connect,
      }),
    }),
  ],
  providers: [UnitOfWork, Clock],
  exports: [UnitOfWork, Clock],
})
export class DatabaseModule {}
