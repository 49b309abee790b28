import os from 'node:os';
import process from 'node:process';
import type { DriveResult } from './drive.js';
import type { EnteringCost } from './entering.js';
import type { ServerName } from './servers.js';
import type { WebWeights } from '../test/support/web-weight.js';
import { SHARE_OF_SECURED, type Workload } from './workloads.js';

/** One server under one workload. */
export interface Measurement extends DriveResult {
  workload: string;
  server: ServerName;
  connections: number;
  /** Processor time of the server's process per request. */
  cpuMs: number | null;
}

export interface BenchReport {
  at: string;
  machine: string;
  node: string;
  poolSize: number;
  /** Memory of the portal before the first request, in MB; at most 250 are wanted. */
  idleMb: number | null;
  web: WebWeights;
  entering: EnteringCost[];
  rows: ReportRow[];
}

interface ReportRow {
  workload: string;
  of: string;
  connections: number;
  servers: Partial<Record<ServerName, Measurement>>;
  ofBare: number;
  ofSecured: number;
  wanted: { ofBare: number; ofSecured: number };
}

export function reportOf(
  workloads: readonly Workload[],
  measurements: readonly Measurement[],
  facts: Pick<BenchReport, 'idleMb' | 'web' | 'entering' | 'poolSize'>,
): BenchReport {
  const cpus = os.cpus();
  const connections = [...new Set(measurements.map((one) => one.connections))];
  return {
    at: new Date().toISOString(),
    machine: `${cpus.length} × ${cpus[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}`,
    node: process.version,
    ...facts,
    rows: workloads.flatMap(({ name, of, shareOfBare }) =>
      connections.map((count) => {
        const servers = Object.fromEntries(
          measurements
            .filter((one) => one.workload === name && one.connections === count)
            .map((one) => [one.server, one]),
        ) as ReportRow['servers'];
        const rate = (server: ServerName): number => servers[server]?.perSecond ?? Number.NaN;
        return {
          workload: name,
          of,
          connections: count,
          servers,
          ofBare: rate('portal') / rate('bare'),
          ofSecured: rate('portal') / rate('secured'),
          wanted: { ofBare: shareOfBare, ofSecured: SHARE_OF_SECURED },
        };
      }),
    ),
  };
}

/** The report as a table to paste into docs/performance.md. */
export function toMarkdown(report: BenchReport): string {
  const lines = report.rows.map(({ of, connections, servers, ofBare, ofSecured, wanted }) => {
    const cell = (server: ServerName): string => {
      const one = servers[server];
      return one
        ? `${one.perSecond.toFixed(0)} · ${one.p50}/${one.p99} · ${one.cpuMs?.toFixed(2) ?? '—'}`
        : '—';
    };
    const share = (value: number, least: number): string =>
      `${value.toFixed(2)}${value < least ? ' (!)' : ''} of ${least}`;
    return `| ${of} | ${connections} | ${cell('portal')} | ${cell('secured')} | ${cell('bare')} | ${share(ofSecured, wanted.ofSecured)} | ${share(ofBare, wanted.ofBare)} |`;
  });
  const { signInKb, firstListKb } = report.web;
  const web = `sign-in ${signInKb} kB of 250, first list ${firstListKb} kB of 450 (gzip, styles included)`;
  return [
    `${report.at.slice(0, 10)}, ${report.machine}, Node ${report.node}, pool of ${report.poolSize}.`,
    'Each cell: requests a second · median/99th percentile in ms · processor ms per request.',
    '',
    '| Workload | Connections | Portal | Secured bare | Bare | of secured bare | of bare |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    `Portal, idle: ${report.idleMb ?? '—'} MB of 250. Web: ${web}.`,
    '',
    '| Reading one row, and how the context is entered | Processor time of Node, µs |',
    '| --- | ---: |',
    ...report.entering.map(({ way, microseconds }) => `| ${way} | ${microseconds} |`),
  ].join('\n');
}
