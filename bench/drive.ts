import process from 'node:process';
import autocannon from 'autocannon';
import { type DataSet } from './data-set.js';
import { newUnit, type Probe } from './workloads.js';

/** What the load generator is told, as JSON in its argument. It runs in a process of its own. */
export interface DriveOrder {
  url: string;
  token: string;
  probes: Probe[];
  connections: number;
  seconds: number;
  /** Where the numbers of new units begin; each request makes another one. */
  firstUnit: number;
  data: Pick<DataSet, 'streetId'>;
}

/** What it found: requests in all and per second, milliseconds at the median and the 99th percentile. */
export interface DriveResult {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  failures: number;
}

/** The figures of a whole district take seconds each when 32 ask at once. */
const PATIENCE_SECONDS = 60;

const order = JSON.parse(process.argv[2] ?? '') as DriveOrder;
let unit = order.firstUnit;
const { latency, requests, ...result } = await autocannon({
  url: order.url,
  connections: order.connections,
  duration: order.seconds,
  timeout: PATIENCE_SECONDS,
  headers: { authorization: `Bearer ${order.token}`, 'content-type': 'application/json' },
  requests: order.probes.map(({ method, path, body }) => ({
    method,
    path: `/api/v1${path}`,
    ...(body === undefined
      ? {}
      : {
          setupRequest: (request: autocannon.Request) => {
            unit += 1;
            return {
              ...request,
              headers: { ...request.headers, 'idempotency-key': `bench-${unit}` },
              body: JSON.stringify(newUnit(order.data as DataSet, unit)),
            };
          },
        }),
  })),
});
process.stdout.write(
  JSON.stringify({
    requests: requests.total,
    perSecond: requests.total / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  } satisfies DriveResult),
);
