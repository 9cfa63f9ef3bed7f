import createClient from "openapi-fetch";
import type { components, paths } from "../generated/reporting-service.js";
import { Refused } from "./refused.js";

type Figure = components["schemas"]["Figure"];

const reporting = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: "http://127.0.0.1:8084",
});

/** A number, or the symbol that stands in its place: never nothing, and never zero for unknown. */
export function text(figure: Figure): string {
  return figure.value?.toString() ?? figure.symbol ?? "";
}

/** How many areas are at each level of one element. */
export async function areasAtEachLevel(bearer: string, programmeId: string, cycleId: string, element: string) {
  const { data, error } = await reporting.GET("/v1/programmes/{programmeId}/cycles/{cycleId}/levels", {
    headers: { Authorization: `Bearer ${bearer}` },
    params: { path: { programmeId, cycleId }, query: { group: "together", format: "json" } },
  });
  if (error) {
    throw new Refused(error);
  }
  const row = data.rows.find((each) => each.element === element);
  return row?.levels.map((level) => `${level.name}: ${text(level.areas)}`) ?? [];
}
