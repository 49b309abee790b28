import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { platformProblems } from '../problems/platform.problems.js';
import { ACCESS, type AccessNeed } from './access.decorator.js';
import type { Caller } from './access-token.js';
import { rolesWith } from './permissions.js';

/** Lets a request through when its caller holds what the route declares; no declaration, no entry. */
@Injectable()
export class AccessGuard extends AuthGuard('access') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.get<AccessNeed | undefined>(ACCESS, context.getHandler());
    if (need?.kind === 'public') {
      return true;
    }
    await super.canActivate(context);
    const caller = context.switchToHttp().getRequest<{ user?: Caller }>().user;
    if (!need || !caller) {
      throw platformProblems.not_allowed();
    }
    if (need.kind === 'permission' && !rolesWith(need.permission)?.has(caller.role)) {
      throw platformProblems.not_allowed();
    }
    return true;
  }

  override handleRequest<T>(error: unknown, caller: T | false): T {
    if (error || caller === false || caller === null || caller === undefined) {
      throw platformProblems.sign_in_required();
    }
    return caller;
  }
}
