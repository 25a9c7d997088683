import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  sheet: "Plan template",
  title: "Template of a plan's indicators",
  instructions: [
    "1. What is marked * must be filled in; leave the rest blank or delete it. One row for each indicator. Columns may be added: figures of other years that the plan publishes (2018), aliases, English name, hedge, section, item and more, named in the guide.",
    "2. Figures are digits only, without unit or per cent sign: 60 for 60%. They are in the unit of the column Unit.",
    "3. With the requirement range fill Target and Upper target, with multiple add a column Multiple, with qualitative fill Printed wording.",
    "4. For another target year of an indicator add a row with indicator, requirement, target and target year only.",
    "5. Write over the example or delete it. Then select a cell of the table and load it on the page Data, which names every cell that has a problem.",
  ],
  example: {
    name: "Example: high-tech enterprises",
    unit: "enterprises",
    topic: "Enterprise innovation",
    attribute: "anticipatory",
    direction: "higher is better",
    comparator: "at least",
    printed: "over 2000",
    responsible: "Science and Technology Commission",
  },
  prompts: {
    number: {
      title: "Digits only",
      message:
        "Digits only, without unit or per cent sign: 60 for 60%. Leave blank if there is none.",
    },
    choice: { title: "Choose from the list", message: "Choose from the list, or leave blank." },
    year: {
      title: "A year of four digits",
      message:
        "A year of four digits such as 2025, no date. Leave blank for the plan's target year.",
    },
    numberError: "Only a number can stand here. Leave it blank if there is none.",
    choiceError: "Choose from the list, or leave it blank.",
  },
};
