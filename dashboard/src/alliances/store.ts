import { watchDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, reactive, ref, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import { listPages } from '@/api/pages';
import type { AllianceFilterInput, MerchantFilterInput, OfferFilterInput, PointsBankFilterInput } from '@/api/types.generated';
import { useParam } from '@/shell/useParam';
import {
  AllianceListDocument, AllianceMembersDocument, MerchantListDocument, OfferListDocument, PointsBankListDocument, type AllianceListQuery, type MerchantListQuery, type OfferListQuery, type PointsBankListQuery,
} from './alliances.generated';
import { alliancesLike, banksLike, merchantsLike, offersLike, type Wanted } from './filters';
import { distinct, placeOf, type ListedPlace } from './places';
import { useFound } from './useFound';

type NodeOf<List extends { nodes: unknown } | null> = NonNullable<NonNullable<NonNullable<List>['nodes']> extends readonly (infer Node)[] ? Node : never>;
export type Alliance = NodeOf<AllianceListQuery['alliances']>;
export type Merchant = NodeOf<MerchantListQuery['merchants']>;
export type Offer = NodeOf<OfferListQuery['offers']>;
export type PointsBank = NodeOf<PointsBankListQuery['pointsBanks']>;

export const subjects = ['alliances', 'merchants', 'offers', 'banks'] as const;
export type Subject = (typeof subjects)[number];

/** Alliances, their merchants, what these offer, and the banks where points are earned and spent. */
export const useAlliances = defineStore('alliances', () => {
  const tab = useParam('alliances.tab');
  const subject = computed<Subject>({ get: () => subjects.find((name) => name === tab.value) ?? 'alliances', set: (name) => (tab.value = name === 'alliances' ? null : name) });
  const chosenCode = useParam('alliances.chosen');
  const wanted = reactive<Wanted>({ text: '', category: null, stage: null, kind: null, validOn: null });
  /** The code of the place that pointer or focus is on, in the list or on the map. */
  const active = ref<string | null>(null);

  const alliances = useFound<AllianceFilterInput, Alliance>(async (variables, signal) => (await ask(AllianceListDocument, variables, signal)).alliances);
  const merchants = useFound<MerchantFilterInput, Merchant>(async (variables, signal) => (await ask(MerchantListDocument, variables, signal)).merchants);
  const offers = useFound<OfferFilterInput, Offer>(async (variables, signal) => (await ask(OfferListDocument, variables, signal)).offers);
  const banks = useFound<PointsBankFilterInput, PointsBank>(async (variables, signal) => (await ask(PointsBankListDocument, variables, signal)).pointsBanks);
  const members = useLatest((signal, code: string) => listPages(500, async (after) => (await ask(AllianceMembersDocument, { code, after }, signal)).alliance?.merchants ?? null));

  const lists = { alliances, merchants, offers, banks };
  const searches: Record<Subject, () => Promise<void>> = {
    alliances: () => alliances.run(alliancesLike(wanted)),
    merchants: () => merchants.run(merchantsLike(wanted)),
    offers: () => offers.run(offersLike(wanted)),
    banks: () => banks.run(banksLike(wanted)),
  };
  const load = () => searches[subject.value]();
  watch([subject, () => wanted.category, () => wanted.stage, () => wanted.kind, () => wanted.validOn], load);
  watchDebounced(() => wanted.text, load, { debounce: 150 });

  const alliance = computed(() => alliances.nodes.find(({ code }) => code === chosenCode.value) ?? null);
  watch(() => alliance.value?.code, (code) => (code ? members.run(code) : members.clear()), { immediate: true });
  const bank = computed(() => banks.nodes.find(({ code }) => code === chosenCode.value) ?? null);

  /** Every trade that a listed merchant has been seen in, so that a chosen one does not narrow the choice. */
  const categories = ref<string[]>([]);
  watch(() => merchants.nodes, (nodes) => (categories.value = [...new Set([...categories.value, ...nodes.map(({ category }) => category)])].toSorted()));

  const placesBySubject: Record<Subject, () => ListedPlace[]> = {
    alliances: () => (members.result.value ?? []).map((one) => placeOf(one)),
    merchants: () => merchants.nodes.map((one) => placeOf(one)),
    offers: () => distinct(offers.nodes.map(({ merchant }) => placeOf(merchant))),
    banks: () => (bank.value ? [bank.value] : banks.nodes).flatMap(({ outlets }) => outlets.flatMap(({ merchant, station }) =>
      [...(merchant ? [placeOf(merchant)] : []), ...(station ? [placeOf(station, 'station')] : [])])),
  };

  return {
    subject, wanted, active, alliances, merchants, offers, banks, categories, load,
    list: computed(() => lists[subject.value]),
    members: computed(() => members.result.value ?? []),
    membersFailure: members.failure,
    chosenCode, alliance, bank,
    choose: (code: string) => (chosenCode.value = chosenCode.value === code ? null : code),
    /** What the open list shows on the map. */
    places: computed(() => placesBySubject[subject.value]()),
  };
});
