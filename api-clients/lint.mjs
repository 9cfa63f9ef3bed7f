// The linter of Redocly without the rest of its command line, which is five times as large; the rules are the same.
import { formatProblems, getMergedConfig, getTotals, lint, loadConfig } from "@redocly/openapi-core";

const config = await loadConfig({ configPath: "redocly.yaml" });

for (const [service, { root }] of Object.entries(config.apis)) {
  const problems = await lint({ ref: root, config: getMergedConfig(config, service) });
  const totals = getTotals(problems);
  console.log(`${service}: ${totals.errors} errors, ${totals.warnings} warnings`);
  formatProblems(problems, { totals });
  if (totals.errors > 0) {
    process.exitCode = 1;
  }
}
