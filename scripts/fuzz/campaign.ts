import { MUTATIONS, type Mutation } from "./mutations";
import { createRandom } from "./random";
import { tryPackage, type Outcome } from "./trial";

/** A package to start from. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A run that ended as none may. */
export interface Failure {
  readonly run: number;
  readonly seed: string;
  readonly mutations: readonly string[];
  readonly reason: string;
  readonly bytes: Uint8Array;
}

export interface CampaignOptions {
  readonly runs: number;
  /** The same number gives the same runs. */
  readonly seed: number;
  /** How much computing time one package may take: unlike the clock, it does not tell of a busy machine. */
  readonly patienceMs: number;
  /** Is told of each package before it is tried: should it bring down the process, it is the last one. */
  readonly before?: (bytes: Uint8Array) => void;
}

export interface CampaignResult {
  /** How many packages were refused for what, or read. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowestMs: number;
  readonly failures: readonly Failure[];
}

/** Alters packages and tries each: it has to be refused by name or read rightly, and soon. */
export function runCampaign(seeds: readonly Seed[], options: CampaignOptions): CampaignResult {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  const unaltered = new Map(seeds.map((seed) => [seed.name, tryPackage(seed.bytes)]));
  let slowestMs = 0;
  for (let run = 0; run < options.runs; run++) {
    const random = createRandom(options.seed * 1_000_003 + run);
    const seed = random.oneOf(seeds);
    const mutations = Array.from({ length: 1 + random.below(2) }, () => random.oneOf(MUTATIONS));
    const bytes = applyAll(mutations, seed.bytes, random);
    const fail = (reason: string): void => {
      failures.push({ run, seed: seed.name, mutations: mutations.map(({ name }) => name), reason, bytes });
    };
    options.before?.(bytes);
    const start = computingMs();
    try {
      const outcome = tryPackage(bytes);
      const name = outcome.refused ?? "read";
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      if (mutations.every(({ harmless }) => harmless) && !same(outcome, unaltered.get(seed.name)))
        fail(`reads otherwise: ${name}`);
    } catch (error) {
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const elapsed = computingMs() - start;
    if (elapsed > options.patienceMs) fail(`took ${Math.round(elapsed)} ms`);
    slowestMs = Math.max(slowestMs, elapsed);
  }
  return { outcomes, slowestMs, failures };
}

function computingMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What an earlier mutation broke may be beyond the later one. */
function applyAll(
  mutations: readonly Mutation[],
  original: Uint8Array,
  random: ReturnType<typeof createRandom>,
): Uint8Array {
  let bytes = original;
  for (const mutation of mutations) {
    try {
      bytes = mutation.apply(bytes, random);
    } catch {
      return bytes;
    }
  }
  return bytes;
}

function same(outcome: Outcome, expected: Outcome | undefined): boolean {
  return outcome.refused === expected?.refused && outcome.says === expected.says;
}
