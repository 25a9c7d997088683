/** The indicator that the tests use as an example: 1035 in 2015, 3000 in 2020. */
import { builtInPlan } from "../../src/dataset/built-in";
import type { Locale } from "../../src/i18n/locale";

const zh = "高新技术企业";

/** Its name in either language. */
export const highTech: Record<Locale, string> = {
  "zh-CN": zh,
  "en-US": builtInPlan().indicators.find(({ name }) => name.zh === zh)?.name.en ?? "missing",
};
