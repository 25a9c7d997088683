import type { Question } from "../../core/questions";

type Details<Asks extends Question["asks"]> = Extract<Question, { asks: Asks }>;
type Questions = { readonly [Asks in Question["asks"]]: (question: Details<Asks>) => string };

const quoted = (name: string | null): string => (name === null ? "" : `“${name}”`);

const questions: Questions = {
  title: () => "规划的全称是什么？",
  issuer: () => "由哪个机关发布？",
  issued: () => "哪一天发布？",
  period: () => "规划期从哪一年到哪一年？",
  column: ({ heading, example }) => `“${heading}”列（如 ${example}）是什么数字？`,
  direction: ({ name }) => `${quoted(name)}越高越好，还是越低越好？`,
  unit: ({ name, above }) =>
    above === null
      ? `${quoted(name)}的单位是什么？没有单位的不填。`
      : `${quoted(name)}的单位为空，是否与上一行同为“${above}”？`,
  basis: ({ name, printed }) => `${quoted(name)}的“${printed}”是哪一种数？`,
  figure: ({ name, printed, heading }) => `${quoted(name)}“${heading}”列的“${printed}”怎样读？`,
  doubt: ({ name, printed, difference }) =>
    `${quoted(name)}印有“${printed}”，但目标值与基期值相差 ${difference}，是否仍按所印载入？`,
  sentence: ({ name, heading, typed, printed }) =>
    `${quoted(name)}的“${heading}”填的是“${typed}”，与原句“${printed}”不一致，仍按所填载入吗？`,
  mark: ({ name, printed, mark }) =>
    `${quoted(name)}的“${printed}”带有“${mark}”，表下没有注释，是哪一年的数？`,
  row: ({ line, printed }) =>
    `第 ${line ?? 0} 行没有指标名称，或与标题行错位（${printed}），不读这一行吗？`,
};

const choices = {
  higher: "越高越好",
  lower: "越低越好",
  above: "同上一行",
  level: "期末达到的数值",
  increase: "规划期内的增减量",
  total: "规划期内的累计数",
  growth: "年均或当年增速",
  yearly: "每年都要达到的数值",
  totalBefore: "截至该年的五年累计数",
  figure: "按数字读",
  wording: "按文字保留",
  keep: "按所印载入",
  typed: "按所填载入",
  none: "不读",
};

export const zhCN = {
  questions,
  choices,
  noUnit: "没有单位",
  target: (year: string): string => `${year}年目标值`,
  value: (year: string): string => `${year}年实际值`,
  understood: {
    of: (year: number, words: string): string => `${year}年：${words}`,
    past: (year: number, words: string): string => `${year}年实际值：${words}`,
    pastTotal:
      (from: number) =>
      (year: number, words: string): string =>
        `${from}—${year}年累计实际值：${words}`,
    wording: "文字目标，不作数字比较",
    multiple: (times: number): string => `达到基期的${times}倍`,
    range: (lower: string, upper: string): string => `${lower}—${upper}`,
    figure: (digits: string, unit: string): string =>
      /^[0-9./]/.test(unit) ? `${digits} ${unit}` : digits + unit,
    bounded: (bound: string, amount: string): string => bound + amount,
    bases: {
      level: (amount: string): string => `达到 ${amount}`,
      increase: (amount: string): string => `比基期增减 ${amount}`,
      total: (amount: string): string => `规划期内累计 ${amount}`,
      growth: (amount: string): string => `年均（或当年）增速 ${amount}`,
      yearly: (amount: string): string => `每年都要达到 ${amount}`,
    },
  },
};
