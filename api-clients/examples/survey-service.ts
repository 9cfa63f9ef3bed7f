import createClient from "openapi-fetch";
import type { components, paths } from "../generated/survey-service.js";
import { Refused } from "./refused.js";

type Rating = components["schemas"]["Rating"];

const surveys = createClient<paths>({ baseUrl: "http://127.0.0.1:8082" });

/** An invited person answers: the token of the invitation is all that is needed. */
export async function answer(token: string, role: string, agency: string, ratings: Rating[]): Promise<void> {
  const { error } = await surveys.PUT("/v1/invitation/response", {
    params: { header: { "Waymark-Invitation": token } },
    body: { role, agency, ratings },
  });
  if (error) {
    throw new Refused(error);
  }
}

/** A local system posts a response under an id of its own; to do so again is safe. */
export async function post(bearer: string, surveyId: string, responseId: string, ratings: Rating[]) {
  const { data, error } = await surveys.PUT("/v1/surveys/{surveyId}/responses/{responseId}", {
    headers: { Authorization: `Bearer ${bearer}` },
    params: { path: { surveyId, responseId } },
    body: { role: "midwife", agency: "maternity", ratings, revision: 1 },
  });
  if (error) {
    throw new Refused(error);
  }
  return data.outcome;
}

export const cannotSay: Rating = { element: "PLAN-1", answer: "CANNOT_SAY" };
export const notApplicable: Rating = { element: "PLAN-1", answer: "NOT_APPLICABLE" };

// @ts-expect-error a level is a number of the scale, not its name
export const named: Rating = { element: "PLAN-1", level: "BASIC" };
