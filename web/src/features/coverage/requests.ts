import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import type {
  CoverageQuery,
  CoverageReport,
  CoverageTrend,
  CoverageTrendQuery,
  CoverageUnitPage,
  CoverageUnitQuery,
} from '../../api/types.js';

/** The coverage figures at a day. */
export function useCoverage(query: CoverageQuery): UseQueryResult<CoverageReport> {
  return useQuery({
    queryKey: ['coverage', query],
    queryFn: ({ signal }) =>
      call<CoverageReport>(api.GET('/api/v1/reports/coverage', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The units behind one figure. */
export function useCoverageUnits(
  query: CoverageUnitQuery,
  enabled = true,
): UseQueryResult<CoverageUnitPage> {
  return useQuery({
    enabled,
    queryKey: ['coverage-units', query],
    queryFn: ({ signal }) =>
      call<CoverageUnitPage>(
        api.GET('/api/v1/reports/coverage/units', { params: { query }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Coverage over time. */
export function useCoverageTrend(query: CoverageTrendQuery): UseQueryResult<CoverageTrend> {
  return useQuery({
    queryKey: ['coverage-trend', query],
    queryFn: ({ signal }) =>
      call<CoverageTrend>(api.GET('/api/v1/reports/coverage/trend', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
