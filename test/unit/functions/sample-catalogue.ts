/** Import this before the functions: they then answer from the small sample plan instead of the built-in one. */
import { createCatalogue } from "../../../src/core/lookup";
import { samplePlan } from "../core/sample-plan";

jest.mock("../../../src/dataset/plans-at-hand", () => {
  const catalogue = createCatalogue([samplePlan]);
  return { currentCatalogue: () => catalogue, onPlansChanged: () => () => undefined };
});
