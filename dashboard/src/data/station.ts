import type { CreateStationInput, StationEditFragment, StationKind, StationStatus, UpdateStationInput } from '@/api/generated';

/** What the form holds of a station; empty texts and null are "not known". */
export interface StationForm {
  /** Of the station that is edited; null for a new one. */
  version: number | null;
  code: string;
  name: string;
  kind: StationKind;
  status: StationStatus;
  openingHours: string;
  address: string;
  seats: number | null;
  services: string[];
  place: [number, number] | null;
}

export function newStation(place: [number, number] | null): StationForm {
  return { version: null, code: '', name: '', kind: 'REST_STATION', status: 'PLANNED', openingHours: '', address: '', seats: null, services: [], place };
}

export function formOf(station: StationEditFragment): StationForm {
  const { version, code, name, kind, status, openingHours, address, seats, services, location } = station;
  return { version, code, name, kind, status, openingHours: openingHours ?? '', address: address ?? '', seats, services: services.map((service) => service.code), place: location.coordinates };
}

/** The form as the API takes it. What was cleared is null, which is not the same as left out. */
export function inputOf(form: StationForm & { place: [number, number] }): CreateStationInput {
  const { code, name, kind, status, openingHours, address, seats, services, place } = form;
  return {
    code, name, kind, status, seats, services,
    openingHours: openingHours.trim() || null,
    address: address.trim() || null,
    location: { type: 'Point', coordinates: place },
  };
}

export const updateOf = (form: StationForm & { place: [number, number] }, version: number): UpdateStationInput => ({ ...inputOf(form), version });
