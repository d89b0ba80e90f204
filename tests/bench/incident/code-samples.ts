import type { Random } from './random.ts';

type Sample = (random: Random) => string;

/** Code in eight languages, each of about fifteen lines with other names and numbers every time. */
export const codeSamples: readonly Sample[] = [bash, sql, yaml, json, python, go, typescript, diff];

const names = [
  'orders',
  'sessions',
  'invoices',
  'uploads',
  'profiles',
  'events',
  'carts',
  'tokens',
];

function fence(language: string, code: string) {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}

function bash(random: Random) {
  const name = random.pick(names);
  const nodes = random.integer(3, 90);
  return fence(
    'bash',
    `
#!/usr/bin/env bash
set -euo pipefail

# Drain the nodes one at a time, so that the quorum holds.
for node in $(seq -f "${name}-%02g" 1 ${nodes}); do
  if ! kubectl get node "$node" --output=name >/dev/null; then
    echo "skipping $node" >&2
    continue
  fi
  kubectl drain "$node" --ignore-daemonsets --timeout=${random.integer(30, 600)}s
  until curl --fail --silent "http://$node:${random.integer(8000, 9999)}/healthz"; do
    sleep ${random.integer(2, 30)}
  done
  kubectl uncordon "$node"
done`,
  );
}

function sql(random: Random) {
  const name = random.pick(names);
  return fence(
    'sql',
    `
-- Rows that were written twice while both primaries were up.
WITH doubled AS (
  SELECT ${name}_id, count(*) AS copies, min(written_at) AS first_written
  FROM ${name}
  WHERE written_at BETWEEN '2024-01-${random.integer(10, 28)} 10:02' AND '2024-02-01 11:${random.integer(10, 59)}'
  GROUP BY ${name}_id
  HAVING count(*) > ${random.integer(1, 4)}
)
DELETE FROM ${name} AS late
USING doubled
WHERE late.${name}_id = doubled.${name}_id
  AND late.written_at > doubled.first_written
  AND late.region <> 'zone-${random.integer(1, 9)}'
RETURNING late.${name}_id, late.written_at;`,
  );
}

function yaml(random: Random) {
  const name = random.pick(names);
  return fence(
    'yaml',
    `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}-${random.integer(1, 99)}
  labels: { tier: edge, owner: "${name}" }
spec:
  replicas: ${random.integer(2, 64)}
  template:
    spec:
      containers:
        - name: ${name}
          image: registry.example/${name}:1.${random.integer(0, 40)}.${random.integer(0, 9)}
          resources:
            limits: { cpu: ${random.integer(200, 4000)}m, memory: ${random.integer(1, 16)}Gi } # the limit that was hit
          livenessProbe:
            httpGet: { path: /healthz, port: ${random.integer(8000, 9000)} }
            periodSeconds: ${random.integer(1, 30)}`,
  );
}

function json(random: Random) {
  const name = random.pick(names);
  const nodes = Array.from({ length: 4 }, (_, index) => ({
    id: `${name}-${index}`,
    healthy: random.integer(0, 1) === 1,
    lagSeconds: random.integer(0, 900),
    peers: random.sample(names, 2),
  }));
  return fence(
    'json',
    JSON.stringify({ cluster: name, term: random.integer(1, 999), nodes }, null, 2),
  );
}

function python(random: Random) {
  const name = random.pick(names);
  return fence(
    'python',
    `
from dataclasses import dataclass
import time


@dataclass(frozen=True)
class Backoff:
    """Waits longer after each failure of ${name}, up to a limit."""

    base: float = ${random.integer(1, 9) / 10}
    limit: float = ${random.integer(10, 120)}.0

    def wait(self, attempt: int) -> float:
        delay = min(self.limit, self.base * 2**attempt)
        time.sleep(delay)
        if attempt > ${random.integer(3, 12)}:
            raise TimeoutError(f"${name} gave up after {attempt} attempts")
        return delay`,
  );
}

function go(random: Random) {
  const name = random.pick(names);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return fence(
    'go',
    `
// Fetch${type} returns the newest page and never waits longer than the deadline.
func (c *Client) Fetch${type}(ctx context.Context, limit int) ([]${type}, error) {
	ctx, cancel := context.WithTimeout(ctx, ${random.integer(50, 5000)}*time.Millisecond)
	defer cancel()
	rows, err := c.pool.Query(ctx, "select id, body from ${name} order by id desc limit $1", limit)
	if errors.Is(err, context.DeadlineExceeded) {
		return nil, fmt.Errorf("${name}: %w after %d rows", err, limit)
	}
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[${type}])
}`,
  );
}

function typescript(random: Random) {
  const name = random.pick(names);
  return fence(
    'ts',
    `
interface Shard {
  readonly name: string;
  readonly weight: number;
}

/** Picks a shard of ${name} by weight; the last one takes what is left over. */
export async function pickShard(shards: readonly Shard[], point: number): Promise<Shard> {
  let rest = point * shards.reduce((sum, { weight }) => sum + weight, 0);
  for (const shard of shards) {
    rest -= shard.weight;
    if (rest <= ${random.integer(0, 5)}) return shard;
  }
  throw new RangeError(\`No shard of ${name} for \${point} (limit ${random.integer(10, 999)})\`);
}`,
  );
}

function diff(random: Random) {
  const name = random.pick(names);
  return fence(
    'diff',
    `
--- a/config/${name}.toml
+++ b/config/${name}.toml
@@ -${random.integer(1, 40)},8 +${random.integer(1, 40)},8 @@
 [pool]
-max_connections = ${random.integer(10, 90)}
+max_connections = ${random.integer(100, 900)}
 idle_timeout = "${random.integer(10, 90)}s"
 [retry]
-attempts = ${random.integer(10, 99)}
-jitter = false
+attempts = ${random.integer(1, 5)}
+jitter = true
 backoff = "exponential"`,
  );
}
