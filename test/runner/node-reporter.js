// For node:test: one JSON object in the shape that count-reporter.js writes for the browsers.
import { relative } from 'node:path';

export default async function* count(events) {
  const result = { passed: 0, skipped: 0, failed: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite passes and fails with its tests; counting both would count twice. A suite that fails alone has a broken hook.
    const isSuite = data.details?.type === 'suite';
    const isOnlyChildrensFault = data.details?.error?.failureType === 'subtestsFailed';
    if (isOnlyChildrensFault || (isSuite && type === 'test:pass')) continue;
    if (data.skip !== undefined || data.todo !== undefined) result.skipped += 1;
    else if (type === 'test:pass') result.passed += 1;
    else {
      result.failed += 1;
      result.failures.push(`${data.file ? relative('.', data.file) : 'unknown file'}: ${data.name}`);
    }
  }
  yield JSON.stringify(result, null, 2);
}
