import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BranchesModule } from '../branches/branches.public.js';
import { ParksModule } from '../parks/parks.public.js';
import { EnterprisesController } from './enterprises.controller.js';
import './enterprises.problems.js';
import { EnterpriseEntity } from './entities/enterprise.entity.js';
import { ReportedHeadcountEntity } from './entities/reported-headcount.entity.js';
import { ContactPhones } from './use-cases/contact-phones.js';
import { CreateEnterprise } from './use-cases/create-enterprise.js';
import { EnterpriseLedger } from './use-cases/enterprise-ledger.js';
import { EditEnterprise } from './use-cases/edit-enterprise.js';
import { GetEnterprise } from './use-cases/get-enterprise.js';
import { ListEnterprises } from './use-cases/list-enterprises.js';
import { RecordHeadcount } from './use-cases/record-headcount.js';
import { RevealContact } from './use-cases/reveal-contact.js';

/** The ledger's units. */
@Module({
  imports: [
    ParksModule,
    BranchesModule,
    TypeOrmModule.forFeature([EnterpriseEntity, ReportedHeadcountEntity]),
  ],
  controllers: [EnterprisesController],
  providers: [
    ContactPhones,
    ListEnterprises,
    GetEnterprise,
    CreateEnterprise,
    EditEnterprise,
    RecordHeadcount,
    RevealContact,
    EnterpriseLedger,
  ],
  exports: [CreateEnterprise, EnterpriseLedger, GetEnterprise],
})
export class EnterprisesModule {}
