import { useIntervalFn } from '@vueuse/core';
import { defineStore, storeToRefs } from 'pinia';
import { computed } from 'vue';
import { useView } from '@/shell/store';
import { hourOf, nextMoment } from './clock';

/** How long each hour stays while the day plays, in milliseconds. */
const pace = 1400;

/** The hour that map and lists tell of: one of the day, or the day as a whole. */
export const useTime = defineStore('time', () => {
  const { hour, dayType } = storeToRefs(useView());

  /** The hour begins at this moment; null for the day as a whole. */
  const moment = computed(() => (hour.value === null ? null : nextMoment(hour.value, dayType.value, new Date())));
  /** The attribute of hourly tiles that tells of the hour: w8 on a working day, e8 at the weekend, "couriers" for the whole day. */
  const column = computed(() => (hour.value === null ? 'couriers' : `${dayType.value === 'WEEKDAY' ? 'w' : 'e'}${hour.value}`));
  /** For questions of coverage: at an hour only open stations count, over the whole day all do. */
  const question = computed(() => ({ hour: hour.value, dayType: dayType.value, whenOpen: hour.value !== null }));

  const player = useIntervalFn(() => (hour.value = ((hour.value ?? -1) + 1) % 24), pace, { immediate: false });

  function goToNow() {
    player.pause();
    const now = hourOf(new Date());
    [hour.value, dayType.value] = [now.hour, now.dayType];
  }

  function showWholeDay() {
    player.pause();
    hour.value = null;
  }

  return {
    hour, dayType, moment, column, question, goToNow, showWholeDay,
    playing: player.isActive,
    play: () => player.resume(),
    pause: () => player.pause(),
  };
});
