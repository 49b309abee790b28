import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentWordingsController } from './document-wordings.controller.js';
import { DistrictEntity } from './entities/district.entity.js';
import { ParkEntity } from './entities/park.entity.js';
import { StreetEntity } from './entities/street.entity.js';
import { VenueEntity } from './entities/venue.entity.js';
import { ParksController } from './parks.controller.js';
import { Districts } from './use-cases/district.js';
import { ExportParks } from './use-cases/export-parks.js';
import { Parks } from './use-cases/parks.js';
import { Streets } from './use-cases/streets.js';
import { Venues } from './use-cases/venues.js';
import './parks.audit.js';

/** Districts, streets, parks and their places. */
@Module({
  imports: [TypeOrmModule.forFeature([DistrictEntity, StreetEntity, ParkEntity, VenueEntity])],
  controllers: [ParksController, DocumentWordingsController],
  providers: [Districts, Streets, Parks, Venues, ExportParks],
  exports: [Districts, Streets, Parks, Venues],
})
export class ParksModule {}
