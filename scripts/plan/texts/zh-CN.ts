import type { Plan } from "../../../src/core/types";

/** 命令行 npm run plan 的输出。 */
export const zhCN = {
  usage: "用法：npm run plan -- check 文件夹|ZIP|CSV [--lang en]",
  notFound: (path: string): string => `找不到“${path}”。`,
  plan: ({ id, title, indicators }: Plan): string =>
    `《${title.zh}》（${id}）：${indicators.length} 项指标。`,
  verdict: (problems: number): string =>
    problems === 0 ? "检查通过，可以载入。" : `共 ${problems} 处问题，改正后才能载入。`,
};
