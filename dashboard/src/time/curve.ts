import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useCoverage } from '@/coverage/store';
import { useView } from '@/shell/store';
import { DayCurveDocument } from './time.generated';

/** Couriers of an hour; null where nobody knows how many there are. */
export interface HourBar {
  known: number | null;
  covered: number | null;
  /** Of the busiest hour, 0 to 1. */
  height: number;
  /** The covered part of the couriers, 0 to 1. */
  share: number;
}

/** The district's couriers through the day, and how many of them an open station serves. */
export const useDayCurve = defineStore('day-curve', () => {
  const view = useView();
  const coverage = useCoverage();
  const district = computed(() => coverage.district?.grid.code ?? null);

  const curve = useLatest(async (signal, code: string) => {
    const { grid } = await ask(DayCurveDocument, { district: code, minutes: view.minutes, mode: view.mode, dayType: view.dayType }, signal);
    return grid?.coverage?.curve ?? null;
  });
  watchDebounced(() => [district.value, view.minutes, view.mode, view.dayType], () => (district.value ? curve.run(district.value) : curve.clear()),
    { debounce: 250, immediate: true });

  return { bars: computed(() => barsOf(curve.result.value?.couriersKnown ?? [], curve.result.value?.couriersCovered ?? [])) };
});

/** A bar for each hour of the day. */
export function barsOf(known: readonly (number | null)[], covered: readonly (number | null)[]): HourBar[] {
  const most = Math.max(1, ...known.map((couriers) => couriers ?? 0));
  return Array.from({ length: 24 }, (_, hour) => {
    const [all, reached] = [known[hour] ?? null, covered[hour] ?? null];
    return { known: all, covered: reached, height: (all ?? 0) / most, share: all && reached ? reached / all : 0 };
  });
}
