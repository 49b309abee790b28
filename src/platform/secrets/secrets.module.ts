import { Global, Module } from '@nestjs/common';
import { FieldSecrets } from './field-secrets.js';

/** Texts kept sealed in the database. */
@Global()
@Module({ providers: [FieldSecrets], exports: [FieldSecrets] })
export class SecretsModule {}
