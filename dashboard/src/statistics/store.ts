import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import type { GridLevel, StatisticsInput, StatisticsPeriod } from '@/api/types.generated';
import { useParam } from '@/shell/useParam';
import { measureOf } from './measures';
import { pivotOf, rankingOf } from './pivot';
import { GridOutlineDocument, ReportedKindsDocument, StatisticsDocument } from './statistics.generated';

export const levels = ['DISTRICT', 'STREET', 'COMMUNITY', 'GRID'] as const satisfies readonly GridLevel[];
export const periods = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly StatisticsPeriod[];
const usual = 'openStations,organizations,merchants';

/** Which figures of which grids are asked for, and the table that they make. */
export const useStatistics = defineStore('statistics', () => {
  const wordsParam = useParam('statistics.measures');
  const levelParam = useParam('statistics.level');
  const periodParam = useParam('statistics.period');
  const within = useParam('statistics.within');
  const columnParam = useParam('statistics.by');

  const words = computed({ get: () => (wordsParam.value ?? usual).split(','), set: (chosen) => (wordsParam.value = chosen.join(',')) });
  const level = computed<GridLevel>({ get: () => levels.find((one) => one === levelParam.value) ?? 'STREET', set: (one) => (levelParam.value = one) });
  const period = computed({ get: () => periods.find((one) => one === periodParam.value) ?? null, set: (one) => (periodParam.value = one) });
  const measures = computed(() => words.value.flatMap((word) => measureOf(word, level.value) ?? []));

  const question = computed<StatisticsInput>(() => ({
    measures: measures.value, level: level.value,
    ...(within.value ? { within: within.value } : {}), ...(period.value ? { period: period.value } : {}),
  } as StatisticsInput));
  const table = useLatest(async (signal, asked: StatisticsInput) => (await ask(StatisticsDocument, { question: asked }, signal)).statistics);
  const kinds = useLatest(async (signal) => (await ask(ReportedKindsDocument, {}, signal)).reportedKinds);
  const outline = useLatest(async (signal, code: string) => (await ask(GridOutlineDocument, { code }, signal)).grid);

  const load = () => (measures.value.length > 0 ? table.run(question.value) : Promise.resolve(table.clear()));
  watch(() => JSON.stringify(question.value), load);

  const pivot = computed(() => (table.result.value ? pivotOf(table.result.value.rows, table.result.value.totals, period.value !== null) : null));
  /** The column by which grids are ranked. */
  const column = computed(() => Math.max(0, pivot.value?.columns.findIndex(({ key }) => key === columnParam.value) ?? 0));

  return {
    words, level, period, within, measures, pivot, column,
    rankBy: (key: string) => (columnParam.value = key),
    ranking: computed(() => (pivot.value ? rankingOf(pivot.value.lines, column.value) : [])),
    kinds: computed(() => kinds.result.value ?? []),
    outline: outline.result,
    /** Lights a grid up on the map; null none. */
    light: (code: string | null) => (code ? outline.run(code) : Promise.resolve(outline.clear())),
    loading: table.loading,
    failure: table.failure,
    load: () => Promise.all([load(), kinds.run()]),
    reload: load,
    file: computed(() => (format: string) => `/statistics.${format}?${addressOf(question.value)}`),
  };
});

function addressOf({ measures, level, within, period }: StatisticsInput): string {
  const words = new URLSearchParams(measures.map((measure) => ['measure', measure]));
  for (const [name, value] of Object.entries({ level, within, period })) if (value) words.set(name, value);
  return words.toString();
}
