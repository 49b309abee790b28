import { Module } from '@nestjs/common';
import './search.access.js';
import { SearchController } from './search.controller.js';
import { SearchPlaces } from './use-cases/search-places.js';

/** One box that finds what the actor may see. */
@Module({
  controllers: [SearchController],
  providers: [SearchPlaces],
})
export class SearchModule {}
