import type { Map as MapLibre } from 'maplibre-gl';
import type { StationKind, StationStatus } from '@/api/types.generated';
import { stationIcon } from '@/stations/icons';
import type { Palette } from './style/palette';

const pixelRatio = 2;

/** Draws the pictures of the style when the map first needs them, so that no sprite has to be built or fetched. */
export function drawImagesOnDemand(map: MapLibre, palette: Palette) {
  map.setMissingStyleImageResolver(async (id) => {
    const svg = pictureOf(id, palette);
    if (!svg) return;
    const pixels = await rasterize(svg);
    if (map.hasImage(id)) return;
    map.addImage(id, pixels, id.startsWith('badge/') ? { pixelRatio, ...badgeStretch } : { pixelRatio });
  });
}

/** A plate behind a label: its colours are those of the theme, and so its name. */
export const badgeOf = ({ badge: fill, gap: line }: Palette): string => `badge/${fill}/${line}`;

// The badge's middle stretches with its text, its round ends do not.
const badgeStretch: { stretchX: [number, number][]; stretchY: [number, number][]; content: [number, number, number, number] } =
  { stretchX: [[22, 26]], stretchY: [[22, 26]], content: [12, 8, 36, 40] };

function pictureOf(id: string, palette: Palette): string | null {
  const [group, kind, status] = id.split('/');
  if (group === 'badge') return badge(kind!, status!);
  if (group === 'station') return stationIcon(kind as StationKind, status as StationStatus, palette);
  if (id === 'branch') return branchIcon(palette);
  if (id === 'hatch') return hatch(palette);
  return null;
}

function branchIcon(palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 26 26">
    <rect x="2" y="2" width="22" height="22" rx="6" fill="${palette.branch}" stroke="#fff" stroke-width="2"/>
    <path d="m13 6.5 1.900 4 4.400.5-3.200 3 .8 4.300-3.900-2.100-3.900 2.100.8-4.300-3.200-3 4.400-.5Z" fill="#fff"/></svg>`;
}

function badge(fill: string, line: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><rect x="1" y="1" width="22" height="22" rx="10" fill="${fill}" stroke="${line}" stroke-width="1.5"/></svg>`;
}

function hatch(palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="${palette.unknown}" stroke-width="1.4"/></svg>`;
}

async function rasterize(svg: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pixelRatio;
  canvas.height = image.height * pixelRatio;
  // Drawn by the processor: reading back from the graphics card would wait for everything that the map has it draw.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
