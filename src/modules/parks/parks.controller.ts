import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  CreateDistrictDto,
  CreateParkDto,
  CreateStreetDto,
  DistrictDto,
  DistrictListDto,
  EditParkDto,
  EditStreetDto,
  ParkDto,
  ParkListDto,
  ParkListQueryDto,
  StreetDto,
  StreetListDto,
} from './dto/park.dto.js';
import { CreateVenueDto, EditVenueDto, VenueDto, VenueListDto } from './dto/venue.dto.js';
import { Districts } from './use-cases/district.js';
import { Parks } from './use-cases/parks.js';
import { Streets } from './use-cases/streets.js';
import { Venues } from './use-cases/venues.js';

@ApiTags('parks')
@Controller()
export class ParksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly districts: Districts,
    private readonly streets: Streets,
    private readonly parks: Parks,
    private readonly venues: Venues,
  ) {}

  /** The caller's district, or for administrators of the platform all of them. */
  @Access('district.read')
  @Get('districts')
  listDistricts(@FromCaller() call: Call): Promise<DistrictListDto> {
    return this.unitOfWork.read(call, (ctx) => this.districts.list(ctx));
  }

  /** Opens a district. */
  @Access('district.create')
  @Post('districts')
  createDistrict(@FromCaller() call: Call, @Body() body: CreateDistrictDto): Promise<DistrictDto> {
    return this.unitOfWork.write(call, (ctx) => this.districts.create(ctx, body));
  }

  /** The district that the caller works in. */
  @Access('park.read')
  @Get('districts/current')
  getCurrentDistrict(@FromCaller() call: Call): Promise<DistrictDto> {
    return this.unitOfWork.read(call, (ctx) => this.districts.current(ctx));
  }

  @Access('park.read')
  @Get('streets')
  listStreets(@FromCaller() call: Call): Promise<StreetListDto> {
    return this.unitOfWork.read(call, (ctx) => this.streets.list(ctx));
  }

  @Access('street.create')
  @Post('streets')
  createStreet(@FromCaller() call: Call, @Body() body: CreateStreetDto): Promise<StreetDto> {
    return this.unitOfWork.write(call, (ctx) => this.streets.create(ctx, body));
  }

  @Access('street.edit')
  @Patch('streets/:streetId')
  editStreet(
    @FromCaller() call: Call,
    @Param('streetId', ParseUUIDPipe) streetId: string,
    @Body() body: EditStreetDto,
  ): Promise<StreetDto> {
    return this.unitOfWork.write(call, (ctx) => this.streets.edit(ctx, streetId, body));
  }

  /** The parks that the caller may see, all of them. */
  @Access('park.read')
  @Get('parks')
  listParks(@FromCaller() call: Call, @Query() query: ParkListQueryDto): Promise<ParkListDto> {
    return this.unitOfWork.read(call, (ctx) => this.parks.list(ctx, query));
  }

  @Access('park.read')
  @Get('parks/:parkId')
  getPark(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<ParkDto> {
    return this.unitOfWork.read(call, (ctx) => this.parks.one(ctx, parkId));
  }

  @Access('park.create')
  @Post('parks')
  createPark(@FromCaller() call: Call, @Body() body: CreateParkDto): Promise<ParkDto> {
    return this.unitOfWork.write(call, (ctx) => this.parks.create(ctx, body));
  }

  @Access('park.edit')
  @Patch('parks/:parkId')
  editPark(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: EditParkDto,
  ): Promise<ParkDto> {
    return this.unitOfWork.write(call, (ctx) => this.parks.edit(ctx, parkId, body));
  }

  @Access('venue.read')
  @Get('parks/:parkId/venues')
  listVenues(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<VenueListDto> {
    return this.unitOfWork.read(call, (ctx) => this.venues.list(ctx, parkId));
  }

  @Access('venue.create')
  @Post('parks/:parkId/venues')
  createVenue(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: CreateVenueDto,
  ): Promise<VenueDto> {
    return this.unitOfWork.write(call, (ctx) => this.venues.create(ctx, parkId, body));
  }

  @Access('venue.edit')
  @Patch('parks/:parkId/venues/:venueId')
  editVenue(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('venueId', ParseUUIDPipe) venueId: string,
    @Body() body: EditVenueDto,
  ): Promise<VenueDto> {
    return this.unitOfWork.write(call, (ctx) => this.venues.edit(ctx, parkId, venueId, body));
  }
}
