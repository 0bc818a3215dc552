/// <reference types="vite/client" />

interface Window {
  /** The map on the page, for the console and for browser tests. */
  __map?: import('maplibre-gl').Map;
}
