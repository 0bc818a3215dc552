import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered } from '@/live/follow';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('news that come together are answered once', () => {
  const act = vi.fn();
  const renew = gathered(act, 300);
  for (let news = 0; news < 1000; news++) renew();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(act).toHaveBeenCalledOnce();
});

test('later news are answered again', () => {
  const act = vi.fn();
  const renew = gathered(act, 300);
  renew();
  vi.advanceTimersByTime(300);
  renew();
  vi.advanceTimersByTime(300);
  expect(act).toHaveBeenCalledTimes(2);
});
