import createClient from "openapi-fetch";
import type { components, paths } from "../generated/assessment-service.js";
import { Refused } from "./refused.js";

type Assessment = components["schemas"]["AssessmentView"];
type Action = Assessment["allowedActions"][number];

const assessments = createClient<paths>({ baseUrl: "http://127.0.0.1:8083" });

/** A button for what the caller may do next; the rules stay in the service. */
export const words: Partial<Record<Action, string>> = {
  "agree-levels": "Agree the levels",
  submit: "Submit the workbook",
  "sign-off": "Sign off",
};

// @ts-expect-error there is no such action
export const unknown: Action = "publish";

export async function assessment(bearer: string, assessmentId: string): Promise<Assessment> {
  const { data, error } = await assessments.GET("/v1/assessments/{assessmentId}", {
    headers: { Authorization: `Bearer ${bearer}` },
    params: { path: { assessmentId } },
  });
  if (error) {
    throw new Refused(error);
  }
  return data;
}

/** The key makes it safe to press the button twice. */
export async function signOff(bearer: string, assessmentId: string, key: string) {
  const { data, error } = await assessments.POST("/v1/assessments/{assessmentId}/sign-off", {
    headers: { Authorization: `Bearer ${bearer}` },
    params: { path: { assessmentId }, header: { "Idempotency-Key": key } },
  });
  if (error) {
    throw new Refused(error);
  }
  return data.elements.map((element) => ({ element: element.element, level: element.level ?? "unrated" }));
}
