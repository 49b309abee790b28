import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BranchesModule } from '../branches/branches.public.js';
import { ConstructionModule } from '../construction/construction.public.js';
import { ParksModule } from '../parks/parks.public.js';
import { EnterprisesController } from './enterprises.controller.js';
import './enterprises.problems.js';
import { EnterpriseContactEntity } from './entities/enterprise-contact.entity.js';
import { EnterprisePremisesEntity } from './entities/enterprise-premises.entity.js';
import { EnterpriseEntity } from './entities/enterprise.entity.js';
import { ReportedHeadcountEntity } from './entities/reported-headcount.entity.js';
import { UnitRecordsController } from './unit-records.controller.js';
import { BulkEnterprises } from './use-cases/bulk-enterprises.js';
import { ContactPhones } from './use-cases/contact-phones.js';
import { Contacts } from './use-cases/contacts.js';
import { CreateEnterprise } from './use-cases/create-enterprise.js';
import { EnterpriseLedger } from './use-cases/enterprise-ledger.js';
import { EditEnterprise } from './use-cases/edit-enterprise.js';
import { ExportEnterprises } from './use-cases/export-enterprises.js';
import { GetEnterprise } from './use-cases/get-enterprise.js';
import { ListEnterprises } from './use-cases/list-enterprises.js';
import { ListFieldHistory } from './use-cases/list-field-history.js';
import { ListUnitRuns } from './use-cases/list-unit-runs.js';
import { ListUnitTimeline } from './use-cases/list-unit-timeline.js';
import { Premises } from './use-cases/premises.js';
import { RecordHeadcount } from './use-cases/record-headcount.js';
import { RevealContact } from './use-cases/reveal-contact.js';
import { UnitAdmission } from './use-cases/unit-admission.js';
import { UnitExits } from './use-cases/unit-exits.js';
import { UnitLifeSource } from './use-cases/unit-life-source.js';
import { UnitMeasurements } from './use-cases/unit-measurements.js';
import { UnitStanding } from './use-cases/unit-standing.js';
import './enterprises.audit.js';

/** The ledger's units. */
@Module({
  imports: [
    ParksModule,
    BranchesModule,
    ConstructionModule,
    TypeOrmModule.forFeature([
      EnterpriseEntity,
      ReportedHeadcountEntity,
      EnterpriseContactEntity,
      EnterprisePremisesEntity,
    ]),
  ],
  controllers: [EnterprisesController, UnitRecordsController],
  providers: [
    ContactPhones,
    ListEnterprises,
    GetEnterprise,
    CreateEnterprise,
    EditEnterprise,
    RecordHeadcount,
    RevealContact,
    Contacts,
    Premises,
    ListUnitRuns,
    ListUnitTimeline,
    ListFieldHistory,
    UnitLifeSource,
    ExportEnterprises,
    BulkEnterprises,
    EnterpriseLedger,
    UnitAdmission,
    UnitMeasurements,
    UnitStanding,
    UnitExits,
  ],
  exports: [
    CreateEnterprise,
    EnterpriseLedger,
    GetEnterprise,
    UnitAdmission,
    UnitStanding,
    UnitExits,
  ],
})
export class EnterprisesModule {}
