import { defineStore, storeToRefs } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import { useCoverage } from '@/coverage/store';
import { useView } from '@/shell/store';
import { GridIndicatorsDocument } from './choropleth.generated';
import { classOf, quantileClasses } from './classes';
import { kindsOf, ownFigures, valuesOf, type OwnFigure } from './figures';

/** More reports than these are read by their own view. */
const mostReports = 1000;

/** What the grids are coloured by: their coverage, another of their figures, or an indicator that somebody reported. */
export const useChoropleth = defineStore('choropleth', () => {
  const { shade } = storeToRefs(useView());
  const coverage = useCoverage();
  const reports = useLatest((signal) => listPages(mostReports, async (after) => (await ask(GridIndicatorsDocument, { after }, signal)).indicators));

  const indicators = computed(() => kindsOf(reports.result.value ?? []));
  const indicator = computed(() => indicators.value.find(({ key }) => `indicator-${key}` === shade.value) ?? null);

  /** The value of each grid by code; null while the colours tell of coverage. Grids of unknown value are left out. */
  const values = computed<ReadonlyMap<string, number> | null>(() => {
    if (shade.value === '') return null;
    if (shade.value in ownFigures) return ownValues(coverage.grids, shade.value as OwnFigure);
    return indicator.value && valuesOf(reports.result.value!, indicator.value.key);
  });
  const classes = computed(() => quantileClasses([...(values.value?.values() ?? [])]));

  const load = () => reports.run();
  // The list of indicators is only needed by who looks for one.
  watch(shade, (name) => name.startsWith('indicator-') && reports.result.value === null && load(), { immediate: true });

  return {
    shade, values, classes, indicators, indicator, load, loading: reports.loading,
    classOf: (value: number) => classOf(value, classes.value),
  };
});

function ownValues(grids: ReturnType<typeof useCoverage>['grids'], figure: OwnFigure): Map<string, number> {
  return new Map(grids.flatMap((one) => {
    const value = ownFigures[figure](one);
    return value === null ? [] : [[one.grid.code, value] as const];
  }));
}
