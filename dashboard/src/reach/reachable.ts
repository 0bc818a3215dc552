import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import type { DayType } from '@/api/types.generated';
import { useTime } from '@/time/store';
import { ReachableStationsDocument, ServicesDocument, type ReachableStationsQuery, type ServicesQuery } from './reach.generated';
import { useReach, type ServiceCircle } from './store';

type Edge = NonNullable<NonNullable<ReachableStationsQuery['nearbyStations']>['edges']>[number];
export type ReachableStation = Edge['node'] & { minutes: number };
export type Service = ServicesQuery['services'][number];

/** So many stations are listed; a circle of a whole city holds more than anybody reads. */
export const listed = 50;

/** The stations within the circle on the map, open at the chosen hour, nearest first, and the services that none of them offers. */
export const useReachable = defineStore('reachable', () => {
  const reach = useReach();
  const time = useTime();
  const stations = useLatest((signal, at: [number, number], circle: ServiceCircle) =>
    listWithin(signal, at, circle, { hour: time.hour, dayType: time.dayType, openAt: time.moment }));
  const services = useLatest(async (signal) => (await ask(ServicesDocument, {}, signal)).services);

  const load = () => (reach.origin && reach.circle ? stations.run(reach.origin, reach.circle) : stations.clear());
  watch(() => reach.circle, load, { immediate: true });
  void services.run();

  const found = computed(() => stations.result.value);
  return {
    stations: found,
    missing: computed(() => (found.value && services.result.value ? missingFrom(found.value, services.result.value) : null)),
    loading: stations.loading,
    failure: computed(() => stations.failure.value ?? services.failure.value),
    load,
  };
});

interface When {
  hour: number | null;
  dayType: DayType;
  openAt: string | null;
}

async function listWithin(signal: AbortSignal, at: [number, number], { minutes, mode, speedKmh }: ServiceCircle, when: When): Promise<ReachableStation[]> {
  const metres = Math.min((speedKmh * 1000 * minutes) / 60, 50_000);
  const { nearbyStations } = await ask(ReachableStationsDocument, { at, metres, mode, ...when, first: listed }, signal);
  return (nearbyStations?.edges ?? [])
    .map(({ node, travelSeconds, distanceMetres }) => ({ ...node, minutes: travelSeconds === null ? (distanceMetres * 0.06) / speedKmh : travelSeconds / 60 }))
    .filter((station) => station.minutes <= minutes)
    .toSorted((a, b) => a.minutes - b.minutes);
}

/** The services that no station of a list offers, in the order of the catalogue. */
export function missingFrom(stations: readonly { services: readonly { code: string }[] }[], services: readonly Service[]): Service[] {
  const offered = new Set(stations.flatMap((station) => station.services.map(({ code }) => code)));
  return services.filter(({ code }) => !offered.has(code));
}
