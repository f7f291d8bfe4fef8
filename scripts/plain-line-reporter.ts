import type { Reporter, TestModule } from 'vitest/node';

/** Closes a test run with the plain line `N passed, N failed`, which people and build servers can read alike. */
export class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded, a hook that throws and an error outside any test have no test of their own, but are failures all the same.
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const brokenGroups = groups.filter((group) => group.errors().length > 0).length;
    const failed = count('failed') + brokenGroups + errors.length;
    const skipped = count('skipped');
    console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
