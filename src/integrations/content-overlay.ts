import type { AstroIntegration } from 'astro';
import type { Finding } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { ContentError } from '../data/content-error.ts';
import { loadContent } from '../data/load-content.ts';

/** Shows a writer's mistakes over the page in `astro dev`, as soon as a file is saved. */
export function contentOverlay(): AstroIntegration {
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        let findings: readonly Finding[] = [];
        const show = () => {
          if (findings.length > 0) server.ws.send({ type: 'error', err: overlayError(findings) });
        };
        const check = async () => {
          const hadFindings = findings.length > 0;
          findings = await findMistakes();
          if (findings.length > 0) show();
          else if (hadFindings) server.ws.send({ type: 'full-reload' });
        };
        server.ws.on('connection', show);
        server.watcher.add('content');
        server.watcher.on('all', (_event, file) => {
          if (!/(?:^|\/)content\/(?!\.diagrams\/)/.test(file)) return;
          check().catch((error: unknown) => logger.error(String(error)));
        });
        await check();
      },
    },
  };
}

async function findMistakes(): Promise<readonly Finding[]> {
  try {
    return (await loadContent({ mode: 'inspect' })).findings;
  } catch (error) {
    if (error instanceof ContentError) return error.findings;
    throw error;
  }
}

function overlayError(findings: readonly Finding[]) {
  const [first] = findings;
  const count = findings.length === 1 ? 'One finding' : `${findings.length} findings`;
  return {
    message: `${count} in content/\n\n${formatFindings(findings, 'text')}`,
    stack: '',
    plugin: 'bad-gateway',
    ...(first && {
      id: first.file,
      loc: { file: first.file, line: first.line, column: first.column },
    }),
  };
}
