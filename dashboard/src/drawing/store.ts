import { defineStore } from 'pinia';
import { ref } from 'vue';

/** Whether somebody is drawing on the map, so that its clicks choose nothing. */
export const useDrawing = defineStore('drawing', () => ({ active: ref(false) }));
