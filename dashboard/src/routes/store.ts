import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { useParam } from '@/shell/useParam';
import { useTime } from '@/time/store';
import { figureAt } from './figures';
import { CorridorsDocument, RideSurveysDocument, type CorridorsQuery, type RideSurveysQuery } from './routes.generated';

export type Survey = NonNullable<NonNullable<RideSurveysQuery['rideSurveys']>['nodes']>[number];
export type Corridor = NonNullable<NonNullable<CorridorsQuery['corridors']>['nodes']>[number];

/** Where couriers ride, as the chosen survey tells it. */
export const useRides = defineStore('rides', () => {
  const time = useTime();
  const chosen = useParam('routes.survey');
  const corridor = useParam('routes.corridor');

  const surveys = useLatest(async (signal) => (await ask(RideSurveysDocument, {}, signal)).rideSurveys?.nodes ?? []);
  const corridors = useLatest(async (signal, survey: string) => (await ask(CorridorsDocument, { survey }, signal)).corridors);

  const survey = computed(() => surveys.result.value?.find(({ code }) => code === chosen.value) ?? surveys.result.value?.[0] ?? null);
  watch(survey, (one) => (one ? corridors.run(one.code) : corridors.clear()));

  /** Those with the most couriers of the chosen hour first; where too few for an answer, in the survey's own order. */
  const ranked = computed(() => {
    const figures = (corridors.result.value?.nodes ?? []).map((one) => ({ ...one, shown: figureAt(one, time.column) }));
    return time.hour === null ? figures : figures.toSorted((a, b) => (b.shown ?? -1) - (a.shown ?? -1));
  });

  return {
    surveys: computed(() => surveys.result.value ?? []),
    loaded: computed(() => surveys.result.value !== null),
    failure: computed(() => surveys.failure.value ?? corridors.failure.value),
    loading: computed(() => surveys.loading.value || corridors.loading.value),
    survey,
    choose(code: string) {
      corridor.value = null;
      chosen.value = code;
    },
    corridors: ranked,
    count: computed(() => corridors.result.value?.totalCount ?? 0),
    corridor: computed(() => ranked.value.find(({ ordinal }) => String(ordinal) === corridor.value) ?? null),
    chooseCorridor: (ordinal: number | null) => (corridor.value = ordinal === null ? null : String(ordinal)),
    load: async () => {
      await surveys.run();
      if (survey.value) await corridors.run(survey.value.code);
    },
  };
});
