import { defineStore } from 'pinia';
import { computed, reactive, shallowRef, watch } from 'vue';
import { ask } from '@/api/client';
import type { SubjectKind } from '@/api/types.generated';
import { useLatest } from '@/api/latest';
import { useParam } from '@/shell/useParam';
import { useView } from '@/shell/store';
import { ReportedKindsDocument } from '@/statistics/statistics.generated';
import { inputOf, newForm, type Subject } from './form';
import {
  CreateReportScheduleDocument, DeleteReportScheduleDocument, ReportEditionsDocument, ReportSchedulesDocument, SubjectNamesDocument, type ReportSchedulesQuery,
} from './schedules.generated';
import { useAction } from './useAction';

/** A schedule with the name of what it is about: the code of that where nothing has the code any more. */
export type Schedule = ReportSchedulesQuery['reportSchedules'][number] & { subjectName: string };

/** Reports that are made after every month or quarter, and the editions of the chosen one. */
export const useSchedules = defineStore('reportSchedules', () => {
  const view = useView();
  const code = useParam('reports.schedule');
  const form = reactive(newForm(view.language === 'en' ? 'EN' : 'ZH_CN', view.minutes));
  const creating = useAction();
  const deleting = useAction();
  const doomed = shallowRef('');

  const list = useLatest(async (signal): Promise<Schedule[]> => {
    const { reportSchedules } = await ask(ReportSchedulesDocument, {}, signal);
    const names = reportSchedules.length > 0 ? await namesOf(reportSchedules, signal) : null;
    return reportSchedules.map((one) => ({ ...one, subjectName: names?.[one.kind].get(one.subject) ?? one.subject }));
  });
  const editions = useLatest(async (signal, schedule: string) => {
    const [{ reportEditions }, { reportedKinds }] = await Promise.all([ask(ReportEditionsDocument, { schedule }, signal), ask(ReportedKindsDocument, {}, signal)]);
    return { editions: reportEditions, kinds: reportedKinds };
  });
  const loadEditions = () => (code.value ? editions.run(code.value) : editions.clear());
  watch(code, () => {
    // Another schedule's editions never stand under this one's name.
    editions.clear();
    void loadEditions();
  });

  return {
    form, code,
    all: computed(() => list.result.value ?? []),
    loaded: computed(() => list.result.value !== null),
    failure: list.failure,
    chosen: computed(() => list.result.value?.find((one) => one.code === code.value) ?? null),
    choose: (chosen: string) => (code.value = code.value === chosen ? null : chosen),
    load: async () => void (await Promise.all([list.run(), loadEditions()])),
    editions: computed(() => editions.result.value?.editions ?? null),
    reportedKinds: computed(() => editions.result.value?.kinds ?? []),
    editionsFailure: editions.failure,
    loadEditions,
    createFailure: creating.failure, creating: creating.working,
    deleteFailure: deleting.failure, deleting: deleting.working,
    /** Whether it was created; the form keeps what was entered when it was not. */
    async create(subject: Subject): Promise<boolean> {
      const input = inputOf(form, subject);
      if (!(await creating.run(async () => (await ask(CreateReportScheduleDocument, { input })).createReportSchedule))) return false;
      form.code = '';
      code.value = input.code;
      await list.run();
      return true;
    },
    /** The one that somebody last wanted to delete. */
    doomed,
    async remove(schedule: string) {
      doomed.value = schedule;
      const isGone = await deleting.run(async () => (await ask(DeleteReportScheduleDocument, { code: schedule })).deleteReportSchedule);
      if (isGone && code.value === schedule) code.value = null;
      // Also after a refusal: somebody else may have deleted it.
      await list.run();
    },
  };
});

type Named = { nodes: readonly { code: string; name: string }[] | null } | null;

async function namesOf(schedules: ReportSchedulesQuery['reportSchedules'], signal: AbortSignal): Promise<Record<SubjectKind, Map<string, string>>> {
  const codesOf = (kind: SubjectKind) => [...new Set(schedules.filter((one) => one.kind === kind).map(({ subject }) => subject))];
  const found = await ask(SubjectNamesDocument, { grids: codesOf('GRID'), organizations: codesOf('ORGANIZATION'), alliances: codesOf('ALLIANCE') }, signal);
  const byCode = (page: Named) => new Map((page?.nodes ?? []).map(({ code, name }) => [code, name]));
  return { GRID: byCode(found.grids), ORGANIZATION: byCode(found.organizations), ALLIANCE: byCode(found.alliances) };
}
