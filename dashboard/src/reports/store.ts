import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { ask } from '@/api/client';
import { useLatest } from '@/api/latest';
import type { SubjectKind } from '@/api/types.generated';
import { useCoverage } from '@/coverage/store';
import { useParam } from '@/shell/useParam';
import { useView } from '@/shell/store';
import { CoverageReportDocument, ReportSubjectsDocument, type ReportSubjectsQuery } from './reports.generated';

export type ReportSubject = ReportSubjectsQuery['search'][number];

export const subjectKinds: readonly SubjectKind[] = ['GRID', 'ORGANIZATION', 'ALLIANCE'];

/** The report on a grid, an organization or an alliance; on the district unless somebody chose. */
export const useReports = defineStore('reports', () => {
  const view = useView();
  const coverage = useCoverage();
  const kindParam = useParam('reports.kind');
  const codeParam = useParam('reports.code');

  const kind = computed<SubjectKind>(() => subjectKinds.find((name) => name === kindParam.value) ?? 'GRID');
  const code = computed(() => codeParam.value ?? (kind.value === 'GRID' ? coverage.district?.grid.code ?? null : null));
  const language = computed(() => (view.language === 'en' ? 'EN' as const : 'ZH_CN' as const));

  const subjects = useLatest(async (signal, text: string) => (await ask(ReportSubjectsDocument, { text, kinds: [kind.value] }, signal)).search);
  const report = useLatest(async (signal, subject: string) =>
    (await ask(CoverageReportDocument, { kind: kind.value, code: subject, minutes: view.minutes, mode: view.mode, language: language.value }, signal)).report);

  const load = () => (code.value ? report.run(code.value) : report.clear());
  watch([kind, code, language, () => view.minutes, () => view.mode], load);

  return {
    kind, code, load,
    chooseKind(chosen: SubjectKind) {
      codeParam.value = null;
      kindParam.value = chosen === 'GRID' ? null : chosen;
      subjects.clear();
    },
    choose: (chosen: string | null) => (codeParam.value = chosen),
    find: (text: string) => (text.trim() ? subjects.run(text.trim()) : subjects.clear()),
    subjects: computed(() => subjects.result.value ?? []),
    finding: subjects.loading,
    report: report.result,
    loading: report.loading,
    failure: report.failure,
  };
});
