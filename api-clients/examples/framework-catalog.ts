import createClient from "openapi-fetch";
import type { paths } from "../generated/framework-catalog.js";
import { Refused } from "./refused.js";

const catalogue = createClient<paths>({ baseUrl: "http://127.0.0.1:8081" });

/** The titles of a framework's elements by code; null where the language lacks one. */
export async function elementTitles(
  framework: string,
  version: string,
  language: "en" | "cy",
): Promise<Map<string, string | null>> {
  const { data, error } = await catalogue.GET("/v1/frameworks/{framework}/versions/{version}", {
    params: { path: { framework, version }, header: { "Accept-Language": language } },
  });
  if (error) {
    throw new Refused(error);
  }
  const elements = data.dimensions.flatMap((dimension) => dimension.elements);
  return new Map(elements.map((element) => [element.code, element.title?.text ?? null]));
}

/** All areas of a nation, page after page. */
export async function* areasOf(nation: "England" | "Wales") {
  let after: string | null = null;
  do {
    const query: { nation: typeof nation; after?: string } = after === null ? { nation } : { nation, after };
    const { data, error } = await catalogue.GET("/v1/areas", { params: { query } });
    if (error) {
      throw new Refused(error);
    }
    yield* data.items;
    after = data.next;
  } while (after !== null);
}
