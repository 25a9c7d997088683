import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  usage: "Usage: npm run plan -- check FOLDER|ZIP|CSV [--lang en]",
  notFound: (path) => `There is nothing at "${path}".`,
  plan: ({ id, title, indicators }) =>
    `${title.en} (${id}): ${indicators.length} ${indicators.length === 1 ? "indicator" : "indicators"}.`,
  verdict: (problems) =>
    problems === 0
      ? "The check found nothing wrong; the plan can be loaded."
      : `${problems} ${problems === 1 ? "problem" : "problems"}; the plan can be loaded once mended.`,
};
