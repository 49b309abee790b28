import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { AccessStrategy } from './access.strategy.js';
import { AccessTokens } from './access-token.js';

/** Who is asking and what a route needs; every route passes its guard. */
@Global()
@Module({
  imports: [PassportModule, DiscoveryModule],
  providers: [
    AccessTokens,
    AccessStrategy,
    AccessCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccessTokens, AccessCheck],
})
export class AccessModule {}
