import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import type { OpeningStatus } from '@/api/types.generated';
import { useTime } from '@/time/store';
import { StationHoursDocument, type StationHoursQuery } from './stations.generated';

type HoursInUse = StationHoursQuery['stationHours'][number];

/**
 * What opening hours say about the chosen hour. Stations share few texts of hours, so that one question answers for all stations,
 * whichever of them a list or the map shows.
 */
export const useOpening = defineStore('opening', () => {
  const time = useTime();
  const hours = useLatest(async (signal, at: string) => (await ask(StationHoursDocument, { at }, signal)).stationHours);

  const load = () => (time.moment ? hours.run(time.moment) : hours.clear());
  watch(() => time.moment, load, { immediate: true });

  const states = computed(() => statesOf(hours.result.value ?? []));
  return {
    /** By the text of the hours; empty for the whole day. */
    states,
    /** What a station's hours say; null for the whole day. */
    of: (openingHours: string | null): OpeningStatus | null => (hours.result.value === null ? null : states.value.get(openingHours ?? '') ?? 'UNKNOWN'),
    /** How many stations in operation are open; null until it is known. */
    open: computed(() => hours.result.value && openOf(hours.result.value)),
    load,
  };
});

/** Unknown hours stand under the empty text, as in tiles without the attribute. */
export function statesOf(hours: readonly HoursInUse[]): ReadonlyMap<string, OpeningStatus> {
  return new Map(hours.map(({ openingHours, status }) => [openingHours ?? '', status]));
}

/** How many stations in operation are open. */
export function openOf(hours: readonly HoursInUse[]): number {
  return hours.filter(({ status }) => status === 'OPEN').reduce((sum, { inOperation }) => sum + inOperation, 0);
}
