import { inLocale } from "../../src/i18n/locale";

/** What the command line says. */
const zhCN = {
  usage: (products: string) => `用法：npm run export -- 表 文件.xlsx [选项]
      npm run export -- monitoring --split 文件夹 [选项]   按责任单位分表，一个单位一个文件
      npm run export -- bulletin --actuals 文件 [选项]   显示通报文字

表：${products}
  indicators 指标表；summary 一页简表；monitoring 监测表；path 各指标目标路径图
  evaluation 评估（一组工作表，以 --year 指定年份）；midterm 中期评估；final 期末总结评估

选项：
  --actuals 文件          填入实际值（.csv、.xlsx）；有疑问的不采用，逐一列出
  --plan 文件|文件夹      用这个规划，不用内置规划
  --year 年份             评估或通报的年份
  --kind headline,…       指标类别：headline、commitment、baseline、parameter（默认 headline）
  --indicator 名称        只要这个指标，可重复
  --places  --errata      评估附出处明细、勘误
  --running-totals        目标为规划期累计的，实际值是规划期初以来的累计数；不注明则不作比较
  --lang zh|en            语言
  --paper a4|a3           横向打印用纸（默认 a4；评估仅明细表用 a3）
  --overwrite             覆盖已有文件`,
  notXlsx: (file: string) => `“${file}”：只写 .xlsx 文件。`,
  exists: (file: string) => `“${file}”已存在。如要覆盖，请加 --overwrite。`,
  notFound: (path: string) => `找不到文件“${path}”。`,
  noTable: (path: string) => `“${path}”中没有读出实际值表。`,
  asked: (path: string, questions: readonly string[]) =>
    `“${path}”有待确认，未写文件：\n${questions.join("\n")}\n可用 npm run actuals -- read 查看。`,
  leftOut: (count: number) => `${count} 个实际值未采用：`,
  conflict: "与另一处的数值不一致",
  yearNeeded: "请用 --year 指定年份。",
  badYear: (year: string) => `“${year}”不是规划期内的年份。`,
  badPaper: (paper: string) => `用纸“${paper}”不支持，请用 a4 或 a3。`,
  noPath: "所选指标没有目标路径。",
  noBody: "规划没有写明所选指标的责任单位，不能按责任单位分表。",
  nobodys: (count: number) => `${count} 项指标规划未明确责任单位，列入单独一个文件：`,
};

const enUS: typeof zhCN = {
  usage: (products) => `npm run export -- SHEET FILE.xlsx [options]
npm run export -- monitoring --split DIR [options]    a monitoring sheet for each body responsible, each in a file
npm run export -- bulletin --actuals FILE [options]   shows a report in words

SHEET: ${products}
  evaluation takes its year from --year; midterm and final are names for their years

Options:
  --actuals FILE        fill in actual figures (.csv, .xlsx); doubtful ones stay out and are listed
  --plan FILE|DIR       this plan instead of the built-in one
  --year YEAR           the year of an evaluation or a bulletin
  --kind headline,…     headline, commitment, baseline, parameter (headline if omitted)
  --indicator NAME      only this one; can be repeated
  --running-totals      figures of targets that are totals over the period are running totals; not compared otherwise
  --places  --errata    add all places of the plan, errata of the copy, to an evaluation
  --lang zh|en          language
  --paper a4|a3         what sheets are printed on, sideways (a4 if omitted; of an evaluation the detail sheet alone)
  --overwrite           replace a file that is there`,
  notXlsx: (file) => `"${file}": only .xlsx files are written.`,
  exists: (file) => `"${file}" exists. Add --overwrite to replace it.`,
  notFound: (path) => `"${path}" was not found.`,
  noTable: (path) => `"${path}" holds no table of actual figures that could be read.`,
  asked: (path, questions) =>
    `"${path}" leaves something open; no file was written:\n${questions.join("\n")}\nSee npm run actuals -- read.`,
  leftOut: (count) => `${count} actual figures were left out:`,
  conflict: "differs from the figure in another place",
  yearNeeded: "Give the year with --year.",
  badYear: (year) => `"${year}" is no year of the plan's period.`,
  badPaper: (paper) => `"${paper}" is no paper that sheets are made for: a4 or a3.`,
  noPath: "None of the indicators has a path.",
  noBody: "The plan names nobody responsible for these indicators: there is nothing to split by.",
  nobodys: (count) =>
    `${count} indicators of which the plan names nobody are in a file of their own:`,
};

export function exportTexts(): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS });
}
