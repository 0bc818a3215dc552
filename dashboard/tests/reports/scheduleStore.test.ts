import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSchedules } from '@/reports/schedules/store';

const subject = { kind: 'GRID' as const, code: 'SYN' };
const schedule = { code: 'mine', kind: 'GRID', subject: 'SYN', period: 'MONTH', language: 'EN', minutes: 15, nextDay: '2026-12-01' };
const noNames = { grids: { nodes: [] }, organizations: { nodes: [] }, alliances: { nodes: [] } };

/** What the API answers, by the field that is asked for. */
let answers: Record<string, unknown>;

beforeEach(() => {
  setActivePinia(createPinia());
  answers = { reportSchedules: { reportSchedules: [] }, reportEditions: { reportEditions: [] }, reportedKinds: { reportedKinds: [] }, 'grids(': noNames };
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query } = JSON.parse(body) as { query: string };
    const field = Object.keys(answers).find((name) => query.includes(name))!;
    return new Response(JSON.stringify({ data: answers[field] }));
  });
});

afterEach(() => vi.unstubAllGlobals());

test('what was entered is kept when it is refused, and goes when it is accepted', async () => {
  const schedules = useSchedules();
  schedules.form.code = 'mine';
  answers = { createReportSchedule: { createReportSchedule: { reportSchedule: null, errors: [{ __typename: 'CodeTakenError', message: 'taken' }] } }, ...answers };
  expect(await schedules.create(subject)).toBe(false);
  expect([schedules.createFailure?.code, schedules.form.code, schedules.code, schedules.creating]).toEqual(['CodeTakenError', 'mine', null, false]);

  answers = { ...answers, createReportSchedule: { createReportSchedule: { reportSchedule: { code: 'mine' }, errors: null } }, reportSchedules: { reportSchedules: [schedule] } };
  expect(await schedules.create(subject)).toBe(true);
  expect([schedules.createFailure, schedules.form.code, schedules.code, schedules.chosen?.code]).toEqual([null, '', 'mine', 'mine']);
});

test('a subject that has gone keeps its code for a name', async () => {
  answers.reportSchedules = { reportSchedules: [schedule, { ...schedule, code: 'b', subject: 'GONE' }] };
  answers['grids('] = { ...noNames, grids: { nodes: [{ code: 'SYN', name: 'Synthetic' }] } };
  const schedules = useSchedules();
  await schedules.load();
  expect(schedules.all.map(({ subjectName }) => subjectName)).toEqual(['Synthetic', 'GONE']);
});

test('what is deleted is chosen no more; what somebody else deleted leaves the list too', async () => {
  answers = { deleteReportSchedule: { deleteReportSchedule: { reportSchedule: { code: 'mine' }, errors: null } }, ...answers, reportSchedules: { reportSchedules: [schedule] } };
  const schedules = useSchedules();
  await schedules.load();
  schedules.choose('mine');
  answers.reportSchedules = { reportSchedules: [] };
  await schedules.remove('mine');
  expect([schedules.code, schedules.all.length, schedules.deleteFailure]).toEqual([null, 0, null]);

  answers.deleteReportSchedule = { deleteReportSchedule: { reportSchedule: null, errors: [{ __typename: 'UnknownScheduleError', message: 'gone' }] } };
  await schedules.remove('other');
  expect([schedules.deleteFailure?.code, schedules.doomed, schedules.loaded]).toEqual(['UnknownScheduleError', 'other', true]);
});
