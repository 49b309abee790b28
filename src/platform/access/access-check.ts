import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, type AccessNeed } from './access.decorator.js';
import { rolesWith } from './permissions.js';

/** A route as its controller declares it. */
export interface DeclaredRoute {
  method: string;
  /** Path below the API prefix, e.g. `/parks/:parkId`. */
  path: string;
  handler: string;
  need: AccessNeed | undefined;
}

/** Lists the routes, and refuses to boot when one says nothing of who may call it. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const faults = undeclaredRoutes(this.routes());
    if (faults.length > 0) {
      throw new Error(`routes without a valid access declaration: ${faults.join(', ')}`);
    }
  }

  routes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const type = wrapper.metatype;
      const prototype = type?.prototype as
        Record<string, (...args: unknown[]) => unknown> | undefined;
      if (!type || !prototype) {
        return [];
      }
      const base = Reflect.getMetadata(PATH_METADATA, type) as string;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
        if (!handler || path === undefined) {
          return [];
        }
        const method =
          RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'ALL';
        return {
          method,
          path: `/${[base, path]
            .map((part) => part.replace(/^\/|\/$/g, ''))
            .filter(Boolean)
            .join('/')}`,
          handler: `${type.name}.${name}`,
          need: Reflect.getMetadata(ACCESS, handler) as AccessNeed | undefined,
        };
      });
    });
  }
}

/** Handlers that declare nothing, or a permission that no module declares. */
export function undeclaredRoutes(routes: readonly DeclaredRoute[]): string[] {
  return routes
    .filter(
      ({ need }) =>
        !need || (need.kind === 'permission' && rolesWith(need.permission) === undefined),
    )
    .map(({ handler }) => handler);
}
