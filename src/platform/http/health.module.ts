import {
  Controller,
  Get,
  Header,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { Public } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Settings } from './settings.js';
import { platformProblems } from '../problems/platform.problems.js';

const CACHE_MS = 1_000;

/** Metrics of this process, in Prometheus' text form. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}

@Injectable()
export class Readiness implements OnApplicationShutdown {
  private draining = false;
  private checkedAt = 0;
  private last: Promise<boolean> = Promise.resolve(false);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether traffic may come: the database answers and the process is not about to stop. */
  async isReady(): Promise<boolean> {
    if (this.draining) {
      return false;
    }
    const now = Date.now();
    if (now - this.checkedAt > CACHE_MS) {
      this.checkedAt = now;
      this.last = this.unitOfWork.signIn('select 1', []).then(
        () => true,
        () => false,
      );
    }
    return this.last;
  }

  beginDraining(): void {
    this.draining = true;
  }

  onApplicationShutdown(): void {
    this.draining = true;
  }
}

@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  @Public()
  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Public()
  @Get('health/ready')
  async ready(): Promise<{ status: string; mail: 'on' | 'off' }> {
    if (!(await this.readiness.isReady())) {
      throw platformProblems.unavailable();
    }
    return { status: 'ok', mail: this.settings.mail ? 'on' : 'off' };
  }

  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Get('metrics')
  scrape(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

/** Is it alive, is it ready, how is it doing. */
@Module({
  controllers: [HealthController],
  providers: [Readiness, Metrics],
  exports: [Readiness, Metrics],
})
export class HealthModule {}
