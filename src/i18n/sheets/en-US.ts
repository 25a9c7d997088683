import type { zhCN } from "./zh-CN";

function quoted(mark: string): string {
  return mark === "" ? "A blank" : `"${mark}"`;
}

/** The words on inserted sheets and in the messages about inserting. */
export const enUS: typeof zhCN = {
  separator: "; ",
  footer: "Page &P of &N",
  indicatorTable: {
    sheet: "Indicators",
    title: (plan) => `Indicators of the ${plan}`,
    headlineTitle: (plan) => `Headline indicators and targets of the ${plan}`,
    unit: (unit) => `Unit: ${unit}`,
    unitInName: "Unit: given with each indicator",
    withUnit: (name, unit) => `${name} (${unit})`,
    total: (from, to, value) => `${value} (total of ${from}-${to})`,
    readAs: (read, printed) => `${read} (printed "${printed}" in the copy used)`,
  },
  columns: {
    number: "No.",
    code: "Code",
    name: "Indicator",
    nameEn: "English name",
    unit: "Unit",
    attribute: "Attribute",
    kind: "Kind",
    topic: "Topic",
    direction: "Direction",
    comparator: "Requirement",
    basis: "Basis",
    previous: (year) => (year === null ? "Earlier value" : `${year} value`),
    baseline: (year) => (year === null ? "Baseline" : `${year} baseline`),
    target: (year) => (year === null ? "Target" : `${year} target`),
    printed: "Wording",
    actual: "Actual",
    baseYear: "Base year",
    targetYear: "Target year",
    gap: "Gap",
    progress: "Progress",
    growth: "Required annual growth",
    responsible: "Body responsible",
    citation: "Source",
    note: "Note",
  },
  ofYear: (year, printed) => `${year}: ${printed}`,
  notJudged: "not judged",
  runningTotal: "running total",
  figureWords: {
    comparators: {
      eq: [["", ""]],
      ge: [["at least ", ""]],
      gt: [["more than ", ""]],
      le: [["at most ", ""]],
      lt: [["less than ", ""]],
      approx: [["about ", ""]],
      range: [["", ""]],
      multiple: [["", ""]],
      coverage: [["", ""]],
      qualitative: [["", ""]],
    },
    bases: {
      level: ["", ""],
      increase: ["", ""],
      total: ["in all ", ""],
      growth: ["", " a year"],
      yearly: ["", " every year"],
    },
  },
  directions: { higher: "higher", lower: "lower" },
  monitoring: {
    sheet: "Monitoring",
    title: (plan) => `Monitoring of the ${plan}`,
    titleOf: (plan, body) => `Monitoring of the ${plan} (${body})`,
    nobody: "No body named",
    path: (year) => `${year} path`,
    actual: (year) => `${year} actual`,
    sourceName: "Name in the table of actual figures",
    sourceUnit: "Unit in the table of actual figures",
    latestYear: "Latest year",
    latestActual: "Latest actual",
    latestPath: "Path of that year",
    yearOnYear: (year) => `${year} on ${year - 1}`,
    pathTitle: "Path and year-on-year change",
    timeProgress: "Time elapsed",
    status: "Status",
    guard: {
      least: "Least in plan",
      greatest: "Greatest in plan",
      factor: "Factor",
      negative: "May be negative",
      choices: { yes: "yes", no: "no" },
      format: "Number format",
      suspect: "Doubtful figure",
      check: "Check of actuals",
      noNumber: "Check: actual figure is not a number",
      error: "Check: actual figure is an error value",
      unusable: "Check: actual figure is repeated, not a number or in another unit",
      lost: "Check: the table of actual figures was deleted or cannot be read",
      looksLike: ["Check: ", " looks like ", " "],
      negativeFigure: " is negative",
    },
    unratedWith: ["Not rated (", ": ", ")"],
    inputTitle: (years) => `Actual figures ${years}`,
    inputPrompt: (indicator, unit) =>
      unit === ""
        ? `${indicator}. Numbers only.`
        : `${indicator}, in ${unit}. Numbers only, without the unit.`,
    percentPrompt: (indicator) =>
      `${indicator}, in %. Type 60 for 60%, not 0.6, and no percent sign.`,
    inputError: (isShare) =>
      `Check: type ${isShare ? "a number that is not negative, 60 for 60%, not 0.6" : "the number only, without its unit"}. What is no number, or is far from the plan's figures as if its unit or decimal point were another, is not computed with. Leave the cell empty while there is no figure.`,
  },
  figureList: {
    sheet: "Figures",
    headings: ["Indicator", "Year", "Actual", "File", "Cell", "Outcome", "Why"],
    taken: "Used",
    differing: "Not used",
    differs: "The files differ.",
    left: "Not used",
  },
  gaps: {
    sheet: "Gaps",
    title: (years) => `Gaps and status, ${years.join(", ")}`,
    lookedUp: (place) =>
      `Actual figures are looked up by name in ${place}; a name that is missing or repeated there is marked “other name”.`,
    madeFor: "Made for",
    ofYear: (year, heading) => `${heading}, ${year}`,
    otherName: "other name",
    noNumber: "actual figure is not a number",
    toCheck: "check",
  },
  summary: {
    sheet: "Summary",
    title: (plan) => `Summary of progress: ${plan}`,
  },
  pathChart: {
    sheet: "Path",
    title: (indicator) => `Path of ${indicator}`,
    year: "Year",
    baseline: "Baseline",
    target: "Target",
    path: "Path",
    actual: "Actual",
  },
  citations: {
    sheetName: "Citations",
    title: "Cells that use figures of the plan",
    sheet: "Sheet",
    cell: "Cell",
    function: "Function",
    value: "Shown value",
    byReference: "The indicator is given by a reference",
    join: ", ",
  },
  evaluation: {
    names: { midterm: "Mid-term", final: "Final", yearly: "Annual" },
    title: (plan, year, kind) =>
      `${{ midterm: "Mid-term", final: "Final", yearly: "Annual" }[kind]} evaluation ${year} of the ${plan}`,
    summaryTitle: (plan, year) => `Summary of progress ${year}: ${plan}`,
    chartsTitle: (plan, year) => `Headline indicators in charts ${year}: ${plan}`,
    detailTitle: (plan, year) => `Indicators in detail ${year}: ${plan}`,
    laggardsTitle: (plan, year) => `Reasons and measures ${year}: ${plan}`,
    year: "Year evaluated",
    compiler: "Compiled by",
    compiledOn: "Compiled on",
    dataVersion: "Data version",
    contents: "Contents",
    sheets: {
      cover: "Cover",
      summary: "Summary",
      overview: "Overview",
      charts: "Charts",
      detail: "Detail",
      laggards: "Behind",
      sources: "Sources",
      places: "Places",
      errata: "Errata",
    },
    statusTitle: "Status of all indicators",
    topicTitle: "Status by topic",
    chartDataTitle: "Path and actual figures of the headline indicators (chart data)",
    sourcesTitle: "Places in the plan",
    placesTitle: "Places in the plan with their wording",
    errataTitle: "Errata of the copy used",
    count: "Indicators",
    share: "Share",
    total: "Total",
    unrated: "Not rated",
    indicators: (count) => `${count} indicators`,
    series: "Series",
    yearValue: (year) => String(year),
    progressDataTitle: "Progress of the headline indicators (chart data)",
    progressChart: (year) => `Progress and time elapsed (${year})`,
    rank: "Rank",
    sortKey: "Sort key",
    bar: "Name in the chart",
    upToTime: (status) => status,
    toTime: "Missing to the time elapsed",
    beyondTime: (status) => `${status} (beyond the time elapsed)`,
    timeKey: (share) => `Line: ${share} of the time`,
    chartKey: (year) =>
      `Solid: actual figures; dashed: path. Labels: ${year} actual and target. Years without a figure are left out.`,
    lagReason: "Reasons",
    lagMeasure: "Measures",
    place: "Place",
    wording: "Wording",
    paragraph: "Paragraph",
    printed: "Printed",
    read: "Read as",
    certainty: "Certainty",
    certainties: { certain: "certain", likely: "likely" },
    reason: "Reason",
  },
  footnotes: {
    unrated:
      "Not rated: no actual figure of the year evaluated yet, one that is to be checked, or the plan sets no target or path that is a number.",
    laggards:
      "For indicators that are behind, fill in reasons and measures. Filter by status for a list of them alone.",
    notPlotted: "#N/A means no figure for the year; the charts leave it out.",
    path: {
      linear: (from, to) =>
        `The path is the straight line from the ${from} baseline to the ${to} target; it is computed, the plan does not print it.`,
      compound: (from, to) =>
        `The path grows at one rate from the ${from} baseline to the ${to} target; it is computed, the plan does not print it.`,
    },
    timeProgress: (from, to) => `Time elapsed = (latest year - ${from}) / (${to} - ${from}).`,
    status:
      "Status: met = the target is reached; on path = not yet, but not short of the year's path; behind = anything less. Unrounded figures are compared; the path is shown with one decimal more than the plan's figures. Check: the actual figure is doubtful, and nothing is computed with it.",
    tolerance: (share) =>
      `A shortfall to the path of up to ${share} of the distance from baseline to target counts as on path.`,
    yearOnYear: "The year-on-year change is the growth on the year before.",
    yearOnYearInPoints:
      "The year-on-year change is the growth on the year before; for indicators in %, ‰ or places it is the difference in points or places.",
    requiredGrowth: (to) =>
      `Required annual growth leads from the latest actual figure to the ${to} target.`,
    requiredGrowthInPoints: (to) =>
      `Required annual growth leads from the latest actual figure to the ${to} target; for indicators in %, ‰ or places it is the change still required a year, in points or places.`,
    totalsUnsaid:
      'A row whose basis is "total over the period" is compared with running totals since the start of the period only. If its actual figures are that, type "running total" as its basis, and it is calculated.',
    runningTotals:
      'Where the basis is "running total", the actual figures are totals since the start of the period and the path rises evenly from 0; required growth and year-on-year change are not calculated.',
    inputs: "Shaded cells take the actual figures.",
    source: (sources) => `Source: ${sources.join("; ")}.`,
    titleInSource: (title) => `; ${title} (`,
    andOthers: (listed, count) => `${listed} and others, ${count} in all`,
    notes: (notes) =>
      notes.map((note, index) =>
        notes.length === 1
          ? `Note: ${note}`
          : `${index === 0 ? "Notes: " : ""}${index + 1}. ${note}`
      ),
    notesInOne: (notes, first) =>
      (first === 1 ? "Notes: " : "") +
      notes.map((note, index) => `${first + index}. ${note}`).join(" "),
    marks: {
      none: (mark) => `${quoted(mark)} means not set by the plan or not applicable.`,
      notAvailable: (mark) => `${quoted(mark)} means not published in the plan.`,
      either: (mark) =>
        `${quoted(mark)} means not set or published in the plan, or not applicable.`,
    },
    gapToActual:
      "The gap is what is still missing to the target; a negative gap means the target is exceeded.",
    inPercentagePoints: (gap) => `${gap} Where the unit is %, the gap is in percentage points.`,
    gapToBaseline:
      "The gap is the difference between target and baseline: what the plan period has to achieve.",
    direction:
      'In rows that are added, fill in the direction: "higher" where more is better, "lower" where less is.',
    progress: "Progress = (actual - baseline) / (target - baseline).",
    growth: (from, to) =>
      `Required annual growth is the compound annual rate from the baseline of ${from} to the target of ${to}.`,
    growthInPoints:
      "For indicators in %, ‰ or places it is the change required a year, in points or places.",
    range: (indicators) => `The figure of a range is the bound to be reached: ${indicators}.`,
    computed: (indicators) =>
      `Targets that the plan does not print but that follow from published figures: ${indicators}.`,
    hedges: (indicators) => `The plan hedges: ${indicators}.`,
    further: (indicators) => `The plan also states: ${indicators}.`,
    doubts: (indicators) => `On the text of the plan: ${indicators}.`,
    join: ", ",
    dataVersion: (version) => `Data version ${version}.`,
    planVersion: (plan, version) => `${plan} ${version}`,
    dataVersions: (versions) => `Data versions: ${versions.join("; ")}.`,
  },
};
