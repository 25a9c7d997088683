import type { Plan } from "../../../src/core/types";

/** 从文档中读到的数目。 */
export interface Found {
  readonly indicators: number;
  readonly targets: number;
  readonly sure: number;
  readonly look: number;
  readonly doubtful: number;
}

/** 命令行 npm run plan 的输出。 */
export const zhCN = {
  usage: [
    "用法：npm run plan -- check 文件夹|ZIP|CSV|XLSX [--lang en]",
    "　　　npm run plan -- read 文档 [--title 名称] [--issuer 发布机关] [--issued 发布日期] [--period 2021-2025] [--answer 问题=答案 …] [--out 填报表.xlsx|文件夹 [--yes]] [--json] [--lang en]",
    "　　　npm run plan -- read 表.csv|表.xlsx [--sheet 工作表] [--answer 问题=答案 …] [--out 文件夹 [--yes]] [同上各项]",
  ].join("\n"),
  notFound: (path: string): string => `找不到“${path}”。`,
  plan: ({ id, title, indicators }: Plan): string =>
    `《${title.zh}》（${id}）：${indicators.length} 项指标。`,
  verdict: (problems: number): string =>
    problems === 0 ? "检查通过，可以载入。" : `共 ${problems} 处问题，改正后才能载入。`,
  table: (rows: number, questions: number, problems: number): string =>
    `读到 ${rows} 项指标；${questions} 个问题待答，${problems} 处问题待改。`,
  written: (folder: string): string => `已写入数据包“${folder}”。`,
  notWritten: (problems: number, questions: number): string =>
    problems > 0
      ? `未写入：先改正 ${problems} 处问题。`
      : `未写入：先用 --answer 回答 ${questions} 个问题；有建议答案的，可用 --yes 采用。`,
  outInUse: (folder: string): string => `“${folder}”里已有文件，请另选一个空文件夹。`,
  fileInUse: (file: string): string => `“${file}”已经有了，请另取文件名。`,
  sheetWritten: (file: string, targets: number): string =>
    `已写入填报表“${file}”，共 ${targets} 个目标；填好“采用”后再用 check 或 read 读它。`,
  periodMissing: "文档的前几页看不出规划期，请用 --period 注明，例如 --period 2021-2025。",
  found: ({ indicators, targets, sure, look, doubtful }: Found): string =>
    `共 ${indicators} 项指标、${targets} 个目标：${sure} 个可采用，${look} 个待看，${doubtful} 个存疑。`,
  leftOut: (count: number): string => `另有 ${count} 处数字未采用。`,
};
