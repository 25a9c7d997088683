/** Import this before the functions: they then answer from the small sample plan instead of the built-in one. */
import { createCatalogue } from "../../../src/core/lookup";
import { samplePlan } from "../core/sample-plan";

jest.mock("../../../src/dataset/built-in", () => {
  const catalogue = createCatalogue([samplePlan]);
  return { builtInCatalogue: () => catalogue };
});
