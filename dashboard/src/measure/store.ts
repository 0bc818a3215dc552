import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

export const tools = ['distance', 'area', 'box'] as const;
export type Tool = (typeof tools)[number];

/** The shape that somebody draws to measure it, or to count what lies in it. */
export const useMeasure = defineStore('measure', () => {
  /** Null while the pointer chooses places, as usual. */
  const tool = ref<Tool | null>(null);
  const shape = shallowRef<GeoJSON.LineString | GeoJSON.Polygon | null>(null);

  function choose(chosen: Tool | null) {
    shape.value = null;
    tool.value = chosen === tool.value ? null : chosen;
  }

  return { tool, shape, choose };
});
