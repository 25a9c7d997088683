import type { PropertyForm } from "../../core/validation/problem";
import type { zhCN } from "./zh-CN";

const list = (items: readonly (string | number)[]): string => items.join(", ");

const forms: Record<PropertyForm, string> = {
  object: "an object",
  list: "a list that is not empty",
  text: "text",
  name: "a name of lower-case letters, digits, dots, underscores and hyphens",
  version: "a version such as 1.0.0",
  relativePath: "a path inside the package",
};

const patterns: Readonly<Record<string, string>> = {
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$":
    "an id has lower-case letters, digits and hyphens and begins with a letter, such as rd-share",
  "^[0-9]{4}-[0-9]{4}$": "write the first and the last year, such as 2021-2025",
  "^[0-9]+\\.[0-9]+\\.[0-9]+$": "write a version of three parts, such as 1.0.0",
  "^(H[0-9]{2}|[CBP][0-9]{3})$":
    "write H and two digits, or C, B or P and three digits, such as H01 or C001",
};

export const enUS: typeof zhCN = {
  faults: {
    fileMissing: () => "This file is missing; add it.",
    encodingNotUtf8: () => 'The file is not UTF-8. Save it as "CSV UTF-8".',
    quotesMalformed: () =>
      "A quotation mark has no partner. Quote a cell that holds a comma or a quotation mark, and double the marks inside.",
    tableEmpty: () => "The file is empty; it needs at least its row of column headings.",

    jsonMalformed: ({ detail }) => `This is not valid JSON (${detail}); correct it.`,
    propertyMissing: () => "This property is missing; add it.",
    propertyInvalid: ({ form, value }) => `Expected ${forms[form]}; it is ${value}.`,
    propertyUnsupported: ({ supported, value }) =>
      supported.length === 0
        ? `This property is not supported (it is ${value}); remove it.`
        : `Only ${list(supported)} is supported; it is ${value}.`,
    propertyRepeated: ({ value }) => `"${value}" is repeated; remove or rename one.`,
    tableNotDescribed: ({ table }) => `The table "${table}" is not described; add it.`,

    columnMissing: () => "This column is missing; add it.",
    columnUnknown: () =>
      "This column is not expected, or its heading is misspelt; remove or rename it.",
    columnRepeated: () => "This column is there twice; remove one.",
    cellCount: ({ expected, found }) =>
      `Expected ${expected} cells, found ${found}. A cell that holds a comma must be quoted.`,

    required: () => "This may not be blank; fill it in.",
    surroundingSpace: ({ value }) => `"${value}" begins or ends with a space; remove it.`,
    controlCharacter: () =>
      "It holds a line break, a tab, a zero-width character, one that turns the direction of text or another invisible character; remove it, or type the cell anew where it cannot be seen.",
    notANumber: ({ value }) =>
      `A number is expected: digits, decimal point and minus sign only, without thousands separators, unit, percent sign or exponent; it is "${value}".`,
    tooManyDigits: ({ value }) =>
      `"${value}" has more than 15 significant digits and cannot be kept exactly; write fewer.`,
    notAnInteger: ({ value }) =>
      `A whole number is expected: digits and minus sign only; it is "${value}".`,
    notAYear: ({ value }) => `A year of four digits is expected, such as 2020; it is "${value}".`,
    dateForYear: ({ value }) =>
      `A year of four digits is expected, such as 2020, not a date; it is "${value}".`,
    notADate: ({ value }) => `A date is expected, such as 2016-11-03; it is "${value}".`,
    notABoolean: ({ value }) => `Expected yes or no; it is "${value}".`,
    notAChoice: ({ choices, value }) => `Expected one of ${list(choices)}; it is "${value}".`,
    belowMinimum: ({ minimum, value }) => `It may not be less than ${minimum}; it is ${value}.`,
    aboveMaximum: ({ maximum, value }) => `It may not be more than ${maximum}; it is ${value}.`,
    tooLong: ({ maximum, value }) => `It may have at most ${maximum} characters; it is "${value}".`,
    patternMismatch: ({ pattern, value }) =>
      `"${value}" does not fit: ${patterns[pattern] ?? `it must match the pattern ${pattern}`}.`,

    repeated: ({ columns, firstLine, value }) =>
      `"${value}" repeats line ${firstLine} (no two rows may have the same ${list(columns)}); remove or correct one.`,
    referenceUnknown: ({ target, columns, value }) =>
      `${target} has no "${value}" (looked up by ${list(columns)}); correct it, or add it there.`,

    periodBackwards: ({ value }) => `The period "${value}" begins after its end; correct it.`,
    targetYearNotAfterBase: ({ baseYear, value }) =>
      `The target year ${value} must come after the base year ${baseYear}.`,
    targetYearOutsidePeriod: ({ period, value }) =>
      `The target year ${value} lies outside the period ${period}; correct one of them.`,
    baseYearAfterPeriodStart: ({ period, value }) =>
      `The base year ${value} comes after the start of the period ${period}; correct one of them.`,
    issuedBeforeBase: ({ baseYear, value }) =>
      `The date of issue ${value} comes before the base year ${baseYear}; correct one of them.`,
    versionDisagrees: ({ version, value }) =>
      `The version ${value} is not that of the package, ${version}; make them the same.`,

    nameTaken: ({ indicator, otherFile, otherLine, value }) =>
      `Once normalised, "${value}" equals a name in ${otherFile}, line ${otherLine} (${indicator}); it would not find one indicator for certain. Rename or remove it.`,
    nameEmpty: ({ value }) =>
      `Nothing is left of "${value}" once it is normalised; it cannot be a name. Write letters or digits.`,
    mentionMissing: ({ value }) =>
      `"${value}" has no citation; write at least one row for it in the table of mentions.`,
    baselineMissing: ({ year }) =>
      `A headline indicator needs its baseline of ${year}; add it, or change the kind.`,
    targetMissing: ({ year }) =>
      `A headline indicator needs its target of ${year}; add it, or change the kind.`,
    figureMissing: ({ value }) =>
      value === "baseline"
        ? "A baseline figure needs at least one published value; add it."
        : "An indicator of this kind needs at least one target; add it, or change the kind.",
    targetUnexpected: () =>
      "A baseline has no target; one that has is a headline, a commitment or a parameter.",
    decimalsDisagree: ({ expected, value }) =>
      `Decimals are ${value}, but the published figures have up to ${expected}; write ${expected}.`,
    unitInOneLanguage: () => "Give the unit in both languages, or in neither.",

    boundMissing: ({ comparator }) => `It may not be blank with the comparator ${comparator}.`,
    boundUnexpected: ({ comparator, value }) =>
      `It must be blank with the comparator ${comparator}; it is ${value}.`,
    rangeNotAscending: ({ lower, value }) =>
      `The upper end ${value} must be greater than the lower end ${lower}.`,
    againstDirection: ({ direction, value }) =>
      `Of this indicator ${direction} is better, so the target cannot be a limit from the other side (${value}). Change the comparator, or the indicator's direction.`,
    multipleBaseUnexpected: ({ value }) =>
      `The comparator is not multiple, so there can be no base year ${value}; remove it.`,
    multipleBaseNotPublished: ({ value }) =>
      `There is no published figure of this indicator for ${value} that could be multiplied; add it, or change the year.`,
    basisUnexpected: () =>
      "Words without a figure have no basis; leave this cell blank, or change the comparator.",
    yearBeforePeriod: ({ from, value }) =>
      `The year ${value} lies before the plan's period, which begins in ${from}; correct the year or the period.`,
    totalNotOverYears: ({ year, value }) =>
      `A total over years begins before the year it ends in, ${year}; "${value}" does not. Correct it, or leave it blank for the figure of one year.`,
    valueAfterIssue: ({ issuedOn, value }) =>
      `A plan issued on ${issuedOn} cannot publish a figure of ${value}. Correct the year or the date; actual figures of later years are no part of a plan and belong in a table of their own.`,
    figureNotPrinted: ({ printed, value }) =>
      `The figure ${value} does not occur in the printed wording "${printed}"; check both.`,
    printedNotMentioned: ({ value }) =>
      `The printed wording "${value}" occurs in none of the indicator's citations; make them agree.`,

    itemOutsideBox: ({ value }) =>
      `Item ${value} can only be in a box, but no box is given; add it.`,
    placeDisagrees: ({ paragraph, otherLine }) =>
      `Line ${otherLine} gives another place for paragraph ${paragraph}; a paragraph has one place. Make them agree.`,
    noteInOneLanguage: () => "Write the note in both languages, or in neither.",
    readingUnchanged: ({ value }) =>
      `The reading "${value}" equals what is printed; correct it or remove the row.`,

    paragraphUnknown: ({ paragraphs, value }) =>
      `There is no paragraph ${value}; the text has ${paragraphs}. Correct the number.`,
    notInParagraph: ({ paragraph, value }) =>
      `Paragraph ${paragraph} of the text does not hold "${value}"; check wording and number.`,
    placeNotInSource: ({ expected, value }) =>
      `By the headings of the text it is ${expected || "blank"}; here it is ${value || "blank"}.`,

    planIdTaken: ({ value }) => `"${value}" is the id of the built-in plan; choose another.`,
    topicLikePlan: ({ plan, value }) =>
      `The topic "${value}" is called like the plan ${plan}: PLANLIST would list the topic instead. Rename the topic.`,

    filesTooLarge: ({ megabytes }) =>
      `The files are too large; up to ${megabytes} MB are read. Choose the tables of the plan only, without its text or pictures.`,
    unpackedTooLarge: ({ megabytes }) =>
      `Unpacked it is more than ${megabytes} MB, which is not read. Pack the tables of the plan only, without its text or pictures.`,
    tooManyFiles: ({ limit }) =>
      `There are too many files; up to ${limit} are read. Choose the tables of the plan only.`,
    tableTooLarge: ({ rows, columns }) =>
      `The table is too large; up to ${rows} rows and ${columns} columns are read. Remove what does not belong to it, or make several plans of it.`,
    tooManyPlans: ({ limit }) =>
      `There are too many plans; up to ${limit} are read at once. Bring them in parts.`,
    archiveDamaged: () =>
      "The zip is incomplete or damaged. Pack it again, or download or copy it again.",
    archiveEncrypted: () =>
      "The zip has a password. Unpack it and choose the folder, or pack it again without one.",
    archiveUnsupported: () =>
      "This kind of archive cannot be read, only an ordinary zip can. Unpack it and choose the folder, or pack it again with the compressed folders of Windows.",
    archiveNested: () =>
      "A zip inside a zip is not read. Take it out and choose it, or unpack it and choose the folder.",
    pathUnsafe: () =>
      "The path of this file leads out of its folder, so it is not read. Pack the folder of the plan again.",
    fileRepeated: () =>
      "There is more than one file of this name (capitals do not count); keep one.",
    encodingUnknown: () =>
      'This is not text, or not in UTF-8, UTF-16 or GB18030 (GBK). Save it in Excel as "CSV UTF-8 (Comma delimited)".',
    webPage: () =>
      "This is a web page, not a table; most likely a sign-in or error page was downloaded. Download the CSV file again.",
    workbookFile: () =>
      'This is an Excel workbook, not a CSV file. Open it in Excel and read the table that you select there, or save it as "CSV UTF-8 (Comma delimited)".',
    sheetMissing: ({ sheets }) => `The file has no such sheet. It has ${list(sheets)}.`,
    documentUnreadable: () =>
      "The file is damaged, or no ordinary Word document (.docx), web page or text. Open it in Word or WPS, save it as .docx and try again.",
    documentEmpty: () =>
      "There is no text in the file. If it is a scan, have its text recognised first.",
    documentOld: () =>
      "This is a document in an old format (.doc, .wps). Open it in Word or WPS and save it as .docx.",
    documentPdf: () =>
      "A PDF cannot be read directly. Open it in Word or WPS and save it as .docx, or select and copy all its text in a PDF reader and paste it.",
    tablesMissing: () =>
      "There is no table to read. Choose the folder or the zip of a data package (datapackage.json and its CSV tables), or one CSV file with a row for each indicator.",
    tablesUnclear: () =>
      "There are several tables, but neither datapackage.json nor plans.csv to make a data package of them. Add one of these, or choose one CSV file with a row for each indicator.",
    descriptorRepeated: () =>
      "There is more than one datapackage.json; choose one data package at a time.",

    headingsMissing: ({ heading }) =>
      `There is no row of column headings: one row must name the columns, "${heading}" among them. The template is a good start.`,
    targetsMissing: () =>
      "No target was found: see that a heading tells its year, such as “2025 target”, and answer what the columns are.",
    nothingTaken: ({ value }) => `No row says yes in the column “${value}”: take at least one.`,
    rowsMissing: () =>
      "There is no indicator below the column headings; write a row for each of them.",
    errorValue: ({ value }) =>
      `This cell holds the error ${value}; correct its formula, or type a number or text.`,
    percentage: ({ value }) =>
      `A plain number is expected; it is the percentage "${value}". Format the cell as General or Number first, then type the number without the per cent sign: 10 for 10%.`,
    scalingFormat: ({ value }) =>
      `The format of this cell shows a part of the number, such as thousands; it holds ${value}. Set the format to General and check the value and its unit.`,
    directionUnclear: () =>
      'The target is below the baseline, and nothing tells whether higher or lower is better; write "higher" or "lower" in the column of the direction.',
    rowDisagrees: ({ firstLine, value }) =>
      `"${value}" differs from line ${firstLine}, which is of the same indicator. For another target year leave this column blank or repeat what stands there; if it is another indicator, rename it.`,
  },
  line: (place, column, reason) =>
    column === null ? `${place}: ${reason}` : `${place} column ${column}: ${reason}`,
  count: (count) =>
    count === 0
      ? "The data are sound."
      : `${count} ${count === 1 ? "problem" : "problems"}; no data were built.`,
};
