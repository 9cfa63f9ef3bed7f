import type { components } from "../generated/framework-catalog.js";

/** The same in every service: why a request was refused, with all of its faults at once. */
export type Problem = components["schemas"]["Problem"];

/** What a form shows: the words for each field. */
export class Refused extends Error {
  readonly faults: ReadonlyMap<string, string>;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.faults = new Map(problem.errors.map((fault) => [fault.path, fault.detail]));
  }
}
