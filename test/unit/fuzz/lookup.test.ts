import * as fc from "fast-check";
import { findIndicator } from "../../../src/core/lookup";
import { normaliseName } from "../../../src/core/normalise";
import { createSearchIndex, searchIndicators } from "../../../src/core/search";
import { currentCatalogue } from "../../../src/dataset/plans-at-hand";
import { reasonText } from "../../../src/i18n/reasons";
import { fuzz } from "./fuzz";
import { anyText, disturbedName } from "./texts";

const catalogue = currentCatalogue();
const names = catalogue.spellings.map(({ text }) => text);
const texts = fc.oneof(anyText, disturbedName(names));

describe("looking up any text", () => {
  it("finds an indicator of exactly that name, or none", () => {
    fuzz("lookup", texts, (text) => {
      const found = findIndicator(catalogue, text);
      if (!found.ok) {
        expect(found.failure.kind).toBe("notAvailable");
        return;
      }
      const { plan, indicator } = found.value;
      const spellings = catalogue.spellings
        .filter(({ entry }) => entry.indicator === indicator)
        .flatMap(({ text: name }) => [name, name + indicator.unit.zh, name + indicator.unit.en])
        .flatMap((name) => [name, `${plan.id}/${name}`]);
      expect(spellings.map(normaliseName)).toContain(normaliseName(text));
    });
  });

  it("offers only names that can be looked up, and words the reason in both languages", () => {
    fuzz("lookup", texts, (text) => {
      const found = findIndicator(catalogue, text);
      if (found.ok) return;
      const { reason } = found.failure;
      if (!("candidates" in reason)) throw new Error(reason.code);
      expect(reason.candidates.length).toBeLessThanOrEqual(3);
      for (const candidate of reason.candidates) {
        const again = findIndicator(catalogue, candidate);
        expect(again.ok || again.failure.reason.code === "ambiguousIndicator").toBe(true);
      }
      expect(reasonText(reason, "zh-CN")).not.toBe("");
      expect(reasonText(reason, "en-US")).not.toBe("");
    });
  });

  it("normalises a text that is normalised already to itself", () => {
    fuzz("lookup", texts, (text) => {
      const once = normaliseName(text);
      expect(normaliseName(once)).toBe(once);
    });
  });
});

/** What somebody types into a search box, or pastes by mistake. */
const queries = texts.map((text) => text.slice(0, 200));

describe("searching for any text", () => {
  const index = createSearchIndex(catalogue.entries);

  it("marks only what is in the name that is shown, from left to right", () => {
    fuzz("search", queries, (query) => {
      for (const { entry, field, ranges } of searchIndicators(index, query, 20)) {
        const shown = entry.indicator.name[field === "nameEn" ? "en" : "zh"];
        const starts = ranges.map(([start]) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(ranges.filter(([start, end]) => start >= end || end > shown.length)).toEqual([]);
      }
    });
  });
});
