import type { AllianceFilterInput, ChainStage, MerchantFilterInput, OfferFilterInput, OfferKind, PointsBankFilterInput } from '@/api/types.generated';

/** What somebody looks for; empty and null look for everything. */
export interface Wanted {
  text: string;
  /** A merchant's trade. */
  category: string | null;
  stage: ChainStage | null;
  kind: OfferKind | null;
  /** Only offers that hold on this date, as 2026-11-22; null for all. */
  validOn: string | null;
}

export const alliancesLike = ({ text }: Wanted): AllianceFilterInput => named(text);
export const banksLike = ({ text }: Wanted): PointsBankFilterInput => named(text);

export const merchantsLike = ({ text, category, stage }: Wanted): MerchantFilterInput => ({
  ...(text ? { or: [{ name: { contains: text } }, { code: { contains: text } }, { address: { contains: text } }] } : {}),
  ...(category ? { category: { eq: category } } : {}),
  ...(stage ? { chainStage: { eq: stage } } : {}),
});

/** An offer without a first or last day holds from ever or for ever. */
export const offersLike = ({ text, kind, validOn }: Wanted): OfferFilterInput => ({
  ...(kind ? { kind: { eq: kind } } : {}),
  and: [
    ...(text ? [{ or: [{ title: { contains: text } }, { code: { contains: text } }, { merchant: { name: { contains: text } } }] }] : []),
    ...(validOn ? [{ or: [{ validFrom: { eq: null } }, { validFrom: { lte: validOn } }] }, { or: [{ validUntil: { eq: null } }, { validUntil: { gte: validOn } }] }] : []),
  ],
});

const named = (text: string) => (text ? { or: [{ name: { contains: text } }, { code: { contains: text } }] } : {});
