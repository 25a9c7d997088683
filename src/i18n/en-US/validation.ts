import type { PropertyForm } from "../../core/validation/problem";
import type { zhCN } from "../zh-CN/validation";

const list = (items: readonly (string | number)[]): string => items.join(", ");

const forms: Record<PropertyForm, string> = {
  object: "an object",
  list: "a list that is not empty",
  text: "text",
  whole: "a whole number, zero or more",
  number: "a number",
  flag: "true or false",
  name: "a name of lower-case letters, digits, dots, underscores and hyphens",
  version: "a version such as 1.0.0",
  relativePath: "a path inside the package",
  expression: "a regular expression",
};

export const enUS: typeof zhCN = {
  faults: {
    fileMissing: () => "This file is missing.",
    encodingNotUtf8: () => 'The file is not UTF-8. Save it as "CSV UTF-8".',
    quotesMalformed: () =>
      "A quotation mark has no partner. Quote a cell that holds a comma or a quotation mark, and double the marks inside.",
    tableEmpty: () => "The file is empty; it needs at least its row of column headings.",

    jsonMalformed: ({ detail }) => `This is not valid JSON (${detail}).`,
    propertyMissing: () => "This property is missing.",
    propertyInvalid: ({ form, value }) => `Expected ${forms[form]}; it is ${value}.`,
    propertyUnsupported: ({ supported, value }) =>
      supported.length === 0
        ? `This property is not supported (it is ${value}); remove it.`
        : `Only ${list(supported)} is supported; it is ${value}.`,
    propertyRepeated: ({ value }) => `"${value}" is repeated.`,
    propertyUnresolved: ({ value }) => `It refers to "${value}", which does not exist.`,
    tableNotDescribed: ({ table }) => `The table "${table}" is not described.`,
    columnNotDescribed: ({ table }) => `The table "${table}" does not describe this column.`,
    columnTypeWrong: ({ types }) => `The type of this column must be one of ${list(types)}.`,
    columnNotRequired: () => "This column may not be blank; set required to true.",
    columnChoicesWrong: ({ choices }) =>
      `This column needs an enum, with no other choices than ${list(choices)}.`,

    columnMissing: () => "This column is missing.",
    columnUnknown: () => "This column is not expected, or its heading is misspelt.",
    columnRepeated: () => "This column is there twice.",
    columnMisplaced: ({ expected }) => `The columns are out of order; ${expected} belongs here.`,
    cellCount: ({ expected, found }) =>
      `Expected ${expected} cells, found ${found}. A cell that holds a comma must be quoted.`,

    required: () => "This may not be blank.",
    surroundingSpace: ({ value }) => `"${value}" begins or ends with a space; remove it.`,
    controlCharacter: () =>
      "It holds a line break, a tab or another invisible character; remove it.",
    notANumber: ({ value }) =>
      `A number is expected: digits, decimal point and minus sign only, without thousands separators, unit, percent sign or exponent; it is "${value}".`,
    tooManyDigits: ({ value }) =>
      `"${value}" has more than 15 significant digits and cannot be kept exactly.`,
    notAnInteger: ({ value }) =>
      `A whole number is expected: digits and minus sign only; it is "${value}".`,
    notAYear: ({ value }) => `A year of four digits is expected, such as 2020; it is "${value}".`,
    dateForYear: ({ value }) =>
      `A year of four digits is expected, such as 2020, not a date; it is "${value}".`,
    notADate: ({ value }) => `A date is expected, such as 2016-11-03; it is "${value}".`,
    notABoolean: ({ value }) => `Expected true or false; it is "${value}".`,
    notAChoice: ({ choices, value }) => `Expected one of ${list(choices)}; it is "${value}".`,
    belowMinimum: ({ minimum, value }) => `It may not be less than ${minimum}; it is ${value}.`,
    aboveMaximum: ({ maximum, value }) => `It may not be more than ${maximum}; it is ${value}.`,
    tooShort: ({ minimum, value }) =>
      `It must have at least ${minimum} characters; it is "${value}".`,
    tooLong: ({ maximum, value }) => `It may have at most ${maximum} characters; it is "${value}".`,
    patternMismatch: ({ pattern, value }) => `"${value}" does not match the pattern ${pattern}.`,

    repeated: ({ columns, firstLine, value }) =>
      `"${value}" repeats line ${firstLine} (no two rows may have the same ${list(columns)}).`,
    referenceUnknown: ({ target, columns, value }) =>
      `${target} has no "${value}" (looked up by ${list(columns)}).`,

    periodBackwards: ({ value }) => `The period "${value}" begins after its end.`,
    targetYearNotAfterBase: ({ baseYear, value }) =>
      `The target year ${value} must come after the base year ${baseYear}.`,
    targetYearOutsidePeriod: ({ period, value }) =>
      `The target year ${value} lies outside the period ${period}.`,
    baseYearAfterPeriodStart: ({ period, value }) =>
      `The base year ${value} comes after the start of the period ${period}.`,
    issuedBeforeBase: ({ baseYear, value }) =>
      `The date of issue ${value} comes before the base year ${baseYear}.`,
    versionDisagrees: ({ version, value }) =>
      `The version ${value} is not that of the package, ${version}.`,

    nameTaken: ({ indicator, otherFile, otherLine, value }) =>
      `Once normalised, "${value}" equals a name in ${otherFile}, line ${otherLine} (${indicator}); it would not find one indicator for certain.`,
    nameEmpty: ({ value }) =>
      `Nothing is left of "${value}" once it is normalised; it cannot be a name.`,
    mentionMissing: ({ value }) =>
      `"${value}" has no citation; mentions.csv needs at least one row for it.`,
    baselineMissing: ({ year }) => `A headline indicator needs its baseline of ${year}.`,
    targetMissing: ({ year }) => `A headline indicator needs its target of ${year}.`,
    figureMissing: ({ value }) =>
      value === "baseline"
        ? "A baseline needs a figure in values.csv."
        : "An indicator of this kind needs a target in targets.csv.",
    targetUnexpected: () =>
      "A baseline has no target; one that has is a headline, a commitment or a parameter.",
    decimalsDisagree: ({ expected, value }) =>
      `Decimals are ${value}, but the published figures have up to ${expected}.`,
    unitInOneLanguage: () => "Give the unit in both languages, or in neither.",

    boundMissing: ({ comparator }) => `It may not be blank with the comparator ${comparator}.`,
    boundUnexpected: ({ comparator, value }) =>
      `It must be blank with the comparator ${comparator}; it is ${value}.`,
    rangeNotAscending: ({ lower, value }) =>
      `The upper end ${value} must be greater than the lower end ${lower}.`,
    againstDirection: ({ direction, value }) =>
      `Of this indicator ${direction} is better, so the target cannot be a limit from the other side (${value}). Change the comparator, or the indicator's direction.`,
    multipleBaseUnexpected: ({ value }) =>
      `The comparator is not multiple, so there can be no base year ${value}.`,
    multipleBaseNotPublished: ({ value }) =>
      `values.csv has no figure of this indicator for ${value} that could be multiplied.`,
    yearOutsidePeriod: ({ from, to, value }) =>
      `The year ${value} lies outside the plan's period, ${from} to ${to}.`,
    valueAfterIssue: ({ issuedOn, value }) =>
      `A plan issued on ${issuedOn} cannot publish a figure of ${value}.`,
    figureNotPrinted: ({ printed, value }) =>
      `The figure ${value} does not occur in the printed wording "${printed}".`,
    printedNotMentioned: ({ value }) =>
      `The printed wording "${value}" occurs in none of the indicator's citations.`,

    itemOutsideBox: ({ value }) => `Item ${value} can only be in a box, but no box is given.`,
    placeDisagrees: ({ paragraph, otherLine }) =>
      `Line ${otherLine} gives another place for paragraph ${paragraph}; a paragraph has one place.`,
    noteInOneLanguage: () => "Write the note in both languages, or in neither.",
    readingUnchanged: ({ value }) => `The reading "${value}" equals what is printed.`,

    paragraphUnknown: ({ paragraphs, value }) =>
      `There is no paragraph ${value}; the text has ${paragraphs}.`,
    notInParagraph: ({ paragraph, value }) =>
      `Paragraph ${paragraph} of the text does not hold "${value}".`,
    placeNotInSource: ({ expected, value }) =>
      `By the headings of the text it is ${expected || "blank"}; here it is ${value || "blank"}.`,
  },
  line: (place, column, reason) =>
    column === null ? `${place}: ${reason}` : `${place} column ${column}: ${reason}`,
  count: (count) =>
    count === 0
      ? "The data are sound."
      : `${count} ${count === 1 ? "problem" : "problems"}; no data were built.`,
};
