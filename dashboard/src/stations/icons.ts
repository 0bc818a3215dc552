import type { StationKind, StationStatus } from '@/api/types.generated';
import type { ColourName, Palette } from '@/map/style/palette';

export const kinds: StationKind[] = ['REST_STATION', 'SERVICE_CENTER', 'SERVICE_POINT', 'CANTEEN', 'WORKSHOP'];
export const statuses: StationStatus[] = ['OPEN', 'PLANNED', 'SUSPENDED', 'CLOSED'];

/** Strokes in a box of 24 by 24. */
const glyphs: Record<StationKind, string> = {
  // A cup with steam.
  REST_STATION: 'M6 11h10v4.5a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3ZM16 12h1.4a1.9 1.9 0 0 1 0 3.8H16M9 5.5c-.9 1 .9 1.7 0 3M13 5.5c-.9 1 .9 1.7 0 3',
  // A flag.
  SERVICE_CENTER: 'M7 20V4.5M7 5.5c3-1.6 5 1.4 9.5 0v7c-4.5 1.4-6.5-1.6-9.5 0',
  // A hand that gives: a heart.
  SERVICE_POINT: 'M12 18.5 6.3 12.8a3.6 3.6 0 0 1 5.1-5.1l.6.6.6-.6a3.6 3.6 0 0 1 5.1 5.1Z',
  // Fork and knife.
  CANTEEN: 'M8.5 4.5v15M5.8 4.5v4a2.7 2.7 0 0 0 5.4 0v-4M16 19.5v-15c-2 .8-3 3.2-3 6.2 0 1.6 1 2.3 3 2.3',
  // A wrench.
  WORKSHOP: 'M17.8 8.3a4.2 4.2 0 0 1-5.7 4.5l-5 5.2a1.7 1.7 0 0 1-2.4-2.4l5.2-5a4.2 4.2 0 0 1 4.5-5.7L11.9 7.4l.6 2.6 2.6.6Z',
};

const colours: Record<StationKind, ColourName> = {
  REST_STATION: 'restStation', SERVICE_CENTER: 'serviceCenter', SERVICE_POINT: 'servicePoint', CANTEEN: 'canteen', WORKSHOP: 'workshop',
};

/** A station's sign as SVG: its kind by colour and picture, its status by how solid it is. */
export function stationIcon(kind: StationKind, status: StationStatus, palette: Palette, size = 34): string {
  const colour = palette[colours[kind]];
  const [fill, line, ring] = {
    OPEN: [colour, '#ffffff', `stroke="#ffffff" stroke-width="2"`],
    PLANNED: ['#ffffff', colour, `stroke="${colour}" stroke-width="2" stroke-dasharray="3.2 2.2"`],
    SUSPENDED: ['#ffffff', palette.suspended, `stroke="${palette.suspended}" stroke-width="2"`],
    CLOSED: [palette.closed, '#ffffff', `stroke="#ffffff" stroke-width="2"`],
  }[status] as [string, string, string];
  const barred = status === 'SUSPENDED' || status === 'CLOSED';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 34 34">
    <circle cx="17" cy="18" r="14.5" fill="#1b2b5a" fill-opacity=".18"/>
    <circle cx="17" cy="17" r="13.5" fill="${fill}" ${ring}/>
    <path transform="translate(5 5)" d="${glyphs[kind]}" fill="none" stroke="${line}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>
    ${barred ? `<path d="M8.5 25.5 25.5 8.5" stroke="${line}" stroke-width="2" stroke-linecap="round"/>` : ''}
  </svg>`;
}
