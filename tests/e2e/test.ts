import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Fixtures {
  /** Problems that a test provokes on purpose, such as the 404 of a page that is not there. */
  readonly tolerate: RegExp | undefined;
  /** What went wrong so far in any page of the test's context. */
  readonly problems: readonly string[];
}

/**
 * Playwright's `test`, which also fails on anything the browser complains about: errors in the
 * console (a violation of the content security policy is one), exceptions, answers of 400 and
 * above, broken requests, and any request to another origin.
 */
export const test = base.extend<Fixtures>({
  tolerate: [undefined, { option: true }],
  problems: [
    async ({ context, baseURL, tolerate }, use) => {
      const problems = watch(context, baseURL ?? '');
      await use(problems);
      expect(problems.filter((problem) => !tolerate?.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(context: BrowserContext, baseURL: string): readonly string[] {
  const problems: string[] = [];
  const { origin } = new URL(baseURL);

  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => problems.push(`exception: ${webError.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      problems.push(`another origin: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page cuts off what it was still loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`);
  });
  return problems;
}
