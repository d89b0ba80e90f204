import { readdir, readFile } from 'node:fs/promises';

export interface Usage {
  /** Resident memory. Pages that several processes share count for each. */
  readonly megabytes: number;
  /** Time on all cores, of the living and of those that their parents have waited for. */
  readonly cpuSeconds: number;
}

const kibibytesPerPage = 4;
const ticksPerSecond = 100;

/** What a process and all below it use. Zeros where there is no /proc. */
export async function treeUsage(pid: number): Promise<Usage> {
  const processes = await listProcesses();
  const tree = new Set([pid]);
  // Children have higher ids than their parents, so one pass in order of ids finds all.
  for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  const members = processes.filter(({ id }) => tree.has(id));
  return {
    megabytes: (sum(members.map(({ pages }) => pages)) * kibibytesPerPage) / 1024,
    cpuSeconds: sum(members.map(({ ticks }) => ticks)) / ticksPerSecond,
  };
}

async function listProcesses() {
  const names = await readdir('/proc').catch(() => []);
  const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const processes = await Promise.all(ids.toSorted((a, b) => a - b).map(readProcess));
  return processes.filter((entry) => entry !== undefined);
}

/** Fields of proc_pid_stat(5), counted after the command, which may hold spaces. */
async function readProcess(id: number) {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return {
    id,
    parent: fields[1] ?? 0,
    ticks: sum(fields.slice(11, 15)),
    pages: fields[21] ?? 0,
  };
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((total, number) => total + number, 0);
}
