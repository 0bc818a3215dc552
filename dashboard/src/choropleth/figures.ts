import { shareOf, uncovered } from '@/coverage/figures';
import type { Coverage } from '@/coverage/store';
import type { GridIndicatorsQuery } from './choropleth.generated';

export type Indicator = NonNullable<NonNullable<GridIndicatorsQuery['indicators']>['nodes']>[number];

/** What a grid can be coloured by besides its coverage, out of the figures that every grid has. */
export const ownFigures = {
  couriers: (coverage: Coverage) => coverage.grid.couriers,
  residents: (coverage: Coverage) => coverage.grid.population,
  couriersLeftOut: (coverage: Coverage) => uncovered(coverage.couriers),
  residentsLeftOut: (coverage: Coverage) => uncovered(coverage.residents),
  share: (coverage: Coverage) => shareOf(coverage),
} satisfies Record<string, (coverage: Coverage) => number | null>;
export type OwnFigure = keyof typeof ownFigures;

/** The newest known value of each grid by one reported indicator. */
export function valuesOf(indicators: readonly Indicator[], key: string): Map<string, number> {
  const reported = indicators.filter((one) => one.key === key && one.grid && one.value !== null);
  return new Map(reported.toSorted((a, b) => (a.periodEnd ?? '').localeCompare(b.periodEnd ?? '')).map((one) => [one.grid!.code, one.value!]));
}

/** One of each reported indicator that has a value for a grid. */
export function kindsOf(indicators: readonly Indicator[]): Indicator[] {
  return [...new Map(indicators.filter((one) => one.grid && one.value !== null).map((one) => [one.key, one])).values()];
}
