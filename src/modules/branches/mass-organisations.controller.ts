import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  DissolveMassOrganisationDto,
  FoundMassOrganisationDto,
  MassOrganisationDto,
} from './dto/mass-organisation.dto.js';
import { MassOrganisations } from './use-cases/mass-organisations.js';

@ApiTags('party-orgs')
@Controller('parks/:parkId/enterprises/:enterpriseId/mass-organisations')
export class MassOrganisationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: MassOrganisations,
  ) {}

  /** A union, youth league or women's federation is founded in the unit. */
  @Access('party_org.edit')
  @Post()
  foundMassOrganisation(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: FoundMassOrganisationDto,
  ): Promise<MassOrganisationDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.organisations.create(ctx, parkId, enterpriseId, body),
    );
  }

  /** It is dissolved, or the day of it is corrected. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':massOrganisationId/end')
  dissolveMassOrganisation(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('massOrganisationId', ParseUUIDPipe) id: string,
    @Body() body: DissolveMassOrganisationDto,
  ): Promise<MassOrganisationDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.organisations.dissolve(ctx, parkId, enterpriseId, id, body),
    );
  }
}
