import type { zhCN } from "./zh-CN";

const indicator = "Name, code or id of the indicator";
const actual = "Actual figure, in the indicator's unit";
const method =
  'Path: "linear" (default) or "compound"; "cumulative" for actual figures that are running totals';
const running =
  '"cumulative": the actual figure is a running total, for a target that is a total over the period';

export const enUS: typeof zhCN = {
  functions: {
    PLANTARGET: {
      description: "Gives the target that the plan sets for an indicator, in the indicator's unit.",
      parameters: {
        indicator,
        year: "Year of the target; the plan's target year if omitted",
      },
      gives:
        'The target in the indicator\'s unit: 60% is 60, not 0.6. "More than 3,000" gives 3000; a range gives the bound that has to be reached (the lower one where more is better); a multiple gives the product where the plan publishes the base, a change the baseline with the change, a total the total, a rate of growth the rate. A rule for every year is the same in each year of the period.',
      examples: [
        "The plan's target year is 2020; the target for high-tech enterprises is 3,000.",
        "An alias will do. The unit is %, so the result is 2.5, not 0.025.",
        "The plan says “double”; the figure published for 2015 is 896, which makes 1,792.",
      ],
    },
    PLANVALUE: {
      description:
        "Gives the figure that the plan publishes for a past year, in the indicator's unit.",
      parameters: { indicator, year: "Year of the figure, such as 2010 or 2015" },
      gives:
        "The figure that the plan prints in its text or boxes. A year that the plan does not publish is #N/A, never an estimate, and so is a total over several years.",
      examples: [
        "The figure of 2010 in box 1: 338 enterprises.",
        "The figure of 2015 in boxes 1 and 2: 4.74%.",
        "The plan publishes no figure for 2012.",
      ],
    },
    PLANGAP: {
      description:
        "Gives what is still missing to the target or, with a year, to the path of that year. Negative once it is passed.",
      parameters: {
        indicator,
        actual,
        year: "Year of the actual figure, to compare it with the path; with the target if omitted",
        method,
      },
      gives:
        "The gap in the indicator's unit. Positive: still to go. Zero: reached. Negative: beyond. Where less is better the sign is turned, so that positive always means still to go. A target that is a total over the period is compared with running totals only.",
      examples: [
        "Target 3,000, actual 2,500: 500 to go.",
        "Target 2.5%, actual 1.57%: 0.93 percentage points to go.",
        "The linear path passes 2,214 in 2018; at 2,100 there are 114 to go.",
      ],
    },
    PLANPROGRESS: {
      description:
        "Gives the share of the way from the baseline to the target that is covered: 0 at the baseline, 1 at the target.",
      parameters: { indicator, actual, method: running },
      gives:
        "Progress = (actual − baseline) ÷ (target − baseline), a ratio to be formatted as a percentage. Negative below the baseline, more than 1 beyond the target. The formula is the same where less is better. Of a total over the period it is the share that is done; what holds in every year has no progress.",
      examples: [
        "From 1,035 to 3,000; at 2,214 the way is covered by 60%.",
        "The target of 40 billion yuan is reached: progress is 1.",
        "Still at the baseline of 4.3: progress is 0.",
      ],
    },
    PLANPATH: {
      description:
        "Gives the value on the path from the baseline to the target. It is computed; the plan does not print it.",
      parameters: {
        indicator,
        year: "Year on the path, from the plan's base year to its target year",
        method,
      },
      gives:
        "The value on the path in the indicator's unit. A linear path adds the same amount every year, a compound one grows by the same rate. Its ends are exactly the baseline and the target; it is not extrapolated. A total over the period has the share of the time that has passed, from 0; a rate of growth leads from the baseline at that rate; a rule for every year is its own path.",
      examples: [
        "1035 + (3000 − 1035) × 3 ÷ 5.",
        "A compound path starts slowly: about 1,959.97 in 2018.",
        "241.5 + (400 − 241.5) × 2 ÷ 5, in 100 million yuan.",
      ],
    },
    PLANGROWTH: {
      description:
        "Gives the annual growth still required to reach the target, as a ratio like Excel's RRI.",
      parameters: {
        indicator,
        actual: "Actual figure to start from; the published figure if omitted",
        year: "Year of the actual figure; the plan's base year if both are omitted",
      },
      gives:
        "Required growth = (target ÷ start) ^ (1 ÷ years left) − 1. An actual figure needs its year. Zero or negative once the target is reached. Totals over the period and rules for every year do not grow.",
      examples: [
        "From 1,035 in 2015 to 3,000 in 2020: about 23.72% a year.",
        "2,500 in 2018 leave two years of about 9.54%.",
        "From 16.8 billion yuan in 2010, ten years of about 9.06%.",
      ],
    },
    PLANSTATUS: {
      description:
        "Tells how an actual figure stands against the plan: 已达标 (target met), 基本达标 (nearly), 达到预期 (on path), 滞后 (behind).",
      parameters: {
        indicator,
        actual,
        year: "Year of the actual figure",
        tolerance:
          "Shortfall still on path, as a share of the planned distance, below 0.5: 0.05 is 5%; 0 if omitted",
        method,
      },
      gives:
        "已达标 (target met): the target of the target year is reached, or passed where the plan says “more than” or “less than”; a range has to be kept, beyond it the result is 高于上限 (above), or 低于下限 (below) where less is better. 基本达标 (nearly met): short of “about” by at most 10% of the target, or by the tolerance, which needs no baseline here. 达到预期 (on path): not met, but short of the path of the year by no more than the tolerance. 滞后 (behind): anything else. The result is Chinese in every language of Excel, so that formulas can compare it.",
      examples: [
        "The path passes 2,214 in 2018, which is just reached.",
        "Less than 2,214.",
        "A tolerance of 15% is 1,965 × 0.15 = 294.75; a shortfall of 214 is within it.",
      ],
    },
    PLANINFO: {
      description:
        "Gives what the plan says of an indicator: name, unit, attribute, printed wording, place and more.",
      parameters: { indicator, field: 'What to give, such as "unit" or "printed"' },
      gives:
        "One thing that the plan says, in the plan's language; blank where it says nothing. The fields are listed below.",
      examples: ["The unit.", "The attribute, anticipatory.", "A field can be named in Chinese."],
    },
    PLANSOURCE: {
      description: "Gives the official citation of an indicator, ready for a footnote.",
      parameters: { indicator },
      gives: "Title, issuer and date of the plan with chapter, section, box and item, in Chinese.",
      examples: [
        "Box 2, item 4.",
        "A figure of the present state in chapter 1.",
        "Joined with a text, the source line below a table.",
      ],
    },
    PLANLIST: {
      description: "Lists the indicators of a topic, one row each.",
      parameters: {
        topic: 'Topic, kind such as "headline", or id of a plan; all indicators if omitted',
        fields:
          'Columns, such as "name,unit,target", or a header row; code, name, unit, baseline, target if omitted',
      },
      gives:
        "A table of indicators without a header. The columns are one text with commas or a range that names them, such as the header row of your table; a blank header leaves its column blank.",
      examples: [
        "The ten headline indicators of the plan.",
        "The indicators of a topic, in three columns.",
        "A header row can be written out like this.",
      ],
    },
    PLANFIND: {
      description:
        "Finds the names of indicators by Chinese or English words, pinyin, initials, code or box number.",
      parameters: {
        query: 'What to search for, such as "gxjsqy"',
        count: "Number of names at most; 10 if omitted",
      },
      gives:
        "The names of the indicators that match, in a column, best first; headline indicators first on a tie. Of several words with spaces between them all have to match.",
      examples: [
        "Pinyin initials.",
        "The first three indicators of box 2.",
        "English words; the best match only.",
      ],
    },
  },
  errors: {
    unknownIndicator: {
      when: "No indicator has exactly this name. Functions never guess, lest they give a wrong figure.",
      remedy: "Use one of the names in the message, or search with PLANFIND or in the pane.",
    },
    noTarget: {
      when: "The plan sets no target for the year.",
      remedy: "Use a year of the message, or PLANPATH for the years between.",
    },
    targetNotNumeric: {
      when: "The target is not a number, such as “a leading position”, or doubles a base that is not published.",
      remedy: 'Read the wording with PLANINFO and "printed".',
    },
    noObservation: {
      when: "The plan publishes no figure for the year.",
      remedy: "Use a year of the message, or an actual figure of official statistics.",
    },
    noBaseline: {
      when: "The plan publishes no baseline, so there is no path and no progress.",
      remedy: "Compare with the target only: PLANGAP without a year.",
    },
    yearOutsidePath: {
      when: "The year is before the base year or after the target year.",
      remedy: "Use a year between the two.",
    },
    notANumber: {
      when: "The actual figure or tolerance is not a number, such as “60%” as text.",
      remedy: "Digits only; full-width ones and thousands separators are read.",
    },
    notAYear: {
      when: "The year does not have four digits; often the cell holds a date.",
      remedy: "Type 2018 or “2018年”; wrap a date in YEAR.",
    },
    notOneOf: {
      when: "The method, field or topic is not one of the choices.",
      remedy: "Use a word of the message.",
    },
    missingArgument: {
      when: "A required argument is missing, or an actual figure has no year.",
      remedy: "Add the argument that the message names.",
    },
    notJudged: {
      when: "The figure describes something, or limits a design; it is not there to be reached.",
      remedy: "There is nothing to judge; see it with PLANTARGET or PLANINFO.",
    },
    totalOverYears: {
      when: "The plan publishes a total over several years.",
      remedy:
        'See which years with PLANINFO and "period"; do not use it as the figure of one year.',
    },
    runningTotalsUnsaid: {
      when: "The target is a total over the period, and nothing says that the actual figure is a running total.",
      remedy: 'If it is one, set method to "cumulative".',
    },
    notATotal: {
      when: 'The method is "cumulative", but the target is no total over the period.',
      remedy: 'Leave method out, or use "linear" or "compound".',
    },
    ratesOnly: {
      when: "The target is a rate of growth, and the plan publishes no comparable baseline.",
      remedy: "Compare an actual rate with PLANTARGET.",
    },
    eachYearByItself: {
      when: "The target holds in every year: there is no way from a baseline to it.",
      remedy: "Judge each year with PLANSTATUS or PLANGAP.",
    },
    totalHasNoGrowth: {
      when: "The target is a total over the period, which has no annual growth.",
      remedy: 'See what is missing with PLANGAP and method "cumulative".',
    },
    toleranceOutsideRange: {
      when: "The tolerance is below 0, or 0.5 or more.",
      remedy: "Write 5% as 0.05 or 5%, not as 5; 1% as 0.01, not as 1.",
    },
    noCompoundPath: {
      when: "The baseline or target is not above zero, so there is no compound path.",
      remedy: "Use the linear path.",
    },
    noGrowthRate: {
      when: "The target year has come, the start is zero, or start and target differ in sign.",
      remedy: "Check the actual figure and its year.",
    },
    zeroSpan: {
      when: "The target equals the baseline: there is no way to cover.",
      remedy: "Use PLANGAP.",
    },
    noMatch: {
      when: "No indicator matches the query or topic.",
      remedy: "Use fewer words, or two or three characters of the name.",
    },
    notACount: {
      when: "The count is not a whole number above zero.",
      remedy: "Use 1, 2, 3 …, or leave it out.",
    },
    singleValueExpected: {
      when: "The query, topic or count refers to several cells.",
      remedy: "Refer to one cell.",
    },
    shapeMismatch: {
      when: "The ranges differ in size, and no value reaches the cells that are left over.",
      remedy: "Give the ranges the same number of rows and columns, or use a single cell.",
    },
  },
  topics: {
    headline: "The headline indicators of the plan",
    commitment: "Other targets and tasks that the plan sets",
    baseline: "The present state that the plan publishes",
    parameter: "Standards that the plan lays down",
  },
  help: {
    title: "Plan indicator functions",
    intro: "Type =CQ. in a cell and choose from the list. Click a name to read about a function.",
    index: "All functions",
    otherLanguage: "中文",
    syntax: "Syntax",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Meaning",
    gives: "Result",
    examples: "Examples",
    formula: "Formula",
    result: "Result",
    explanation: "Explanation",
    errors: "When something is wrong",
    error: "Shown",
    when: "Why",
    remedy: "What to do",
    fields: "Fields",
    fieldId: "Id",
    fieldLabel: "Label",
    sharedTitle: "What all functions share",
    shared: [
      "A name has to be the indicator's; full or half width, case, spaces, brackets and a unit at its end do not matter. Codes, ids and aliases will do.",
      "Where the workbook carries other plans, a bare name is one of the default plan. If none is chosen and plans share the name, the result is #N/A: write title/indicator or id/indicator of the plan, such as cq-sti-13fyp/高新技术企业. Written so, results of the built-in plan never change.",
      "Every argument can be a value, a row, a column or a range, and results spill: ten thousand rows are one calculation. Where one cell fails, only that cell shows an error; older builds of Excel then show #VALUE! in all of them. Excel for Mac shows no reason beside an error.",
      "Units are the plan's: 60% is 60. Progress and growth are ratios, to be formatted as percentages.",
      'A blank cell gives a blank, and an error value comes out as it is. Older desktop versions of Excel pass a blank cell to functions as 0; where that matters write =IF(B2="","",CQ.PLANGAP(A2,B2)).',
      "Computed figures keep 14 significant digits, without binary noise; no published digit is ever changed.",
      "The functions use no network and calculate again only when the cells they refer to or the workbook's plans change.",
    ],
  },
};
