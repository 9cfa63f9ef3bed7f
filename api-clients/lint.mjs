// The linter of Redocly without the rest of its command line, which is five times as large; the rules are the same.
import { formatProblems, getMergedConfig, getTotals, lint, loadConfig } from "@redocly/openapi-core";

const config = await loadConfig({ configPath: "redocly.yaml" });

const documents = Object.entries(config.apis).map(([service, { root }]) => [service, root]);
// no entry in redocly.yaml, from whose entries the generator makes clients
documents.push(["events", "../docs/asyncapi.yaml"]);

for (const [name, root] of documents) {
  const problems = await lint({ ref: root, config: getMergedConfig(config, name) });
  const totals = getTotals(problems);
  console.log(`${name}: ${totals.errors} errors, ${totals.warnings} warnings`);
  formatProblems(problems, { totals });
  if (totals.errors > 0) {
    process.exitCode = 1;
  }
}
