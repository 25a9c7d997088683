import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  usage: [
    "Usage: npm run plan -- check FOLDER|ZIP|CSV|XLSX [--lang en]",
    "       npm run plan -- read DOCUMENT [--title TITLE] [--issuer BODY] [--issued DATE] [--period 2021-2025] [--answer KEY=CHOICE …] [--out SHEET.xlsx|FOLDER [--yes]] [--json] [--lang en]",
    "       npm run plan -- read TABLE.csv|TABLE.xlsx [--sheet SHEET] [--answer QUESTION=ANSWER …] [--out FOLDER [--yes]] [the same options]",
  ].join("\n"),
  notFound: (path) => `There is nothing at "${path}".`,
  plan: ({ id, title, indicators }) =>
    `${title.en} (${id}): ${indicators.length} ${indicators.length === 1 ? "indicator" : "indicators"}.`,
  verdict: (problems) =>
    problems === 0
      ? "The check found nothing wrong; the plan can be loaded."
      : `${problems} ${problems === 1 ? "problem" : "problems"}; the plan can be loaded once mended.`,
  table: (rows, questions, problems) =>
    `${rows} ${rows === 1 ? "indicator" : "indicators"}, ${questions} ${questions === 1 ? "question" : "questions"}, ${problems} ${problems === 1 ? "problem" : "problems"}.`,
  written: (folder) => `The data package was written into "${folder}".`,
  notWritten: (problems, questions) =>
    problems > 0
      ? `Nothing was written: mend ${problems} ${problems === 1 ? "problem" : "problems"} first.`
      : `Nothing was written: answer ${questions} ${questions === 1 ? "question" : "questions"} with --answer first; --yes takes what is suggested.`,
  outInUse: (folder) => `There are files in "${folder}" already; choose an empty folder.`,
  fileInUse: (file) => `There is a file "${file}" already; choose another name.`,
  sheetWritten: (file, targets) =>
    `${targets} ${targets === 1 ? "target was" : "targets were"} written into "${file}"; fill in the column Take, then read or check that file.`,
  periodMissing:
    "The first pages do not tell the period of the plan. Give it with --period, for example --period 2021-2025.",
  found: ({ indicators, targets, sure, look, doubtful }) =>
    `${indicators} ${indicators === 1 ? "indicator" : "indicators"}, ${targets} ${targets === 1 ? "target" : "targets"}: ${sure} sure, ${look} to be looked at, ${doubtful} doubtful.`,
  leftOut: (count) => `${count} further ${count === 1 ? "figure was" : "figures were"} not taken.`,
};
