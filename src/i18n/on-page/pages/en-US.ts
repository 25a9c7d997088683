import { insert } from "../../taskpane-insert/en-US";
import type { zhCN } from "./zh-CN";

/** Where there is no workbook, results are files. */
export const enUS: typeof zhCN = {
  card: { select: "Add to the download", unselect: "Remove from the download" },
  insert: {
    title: "Download",
    about: {
      ...insert.about,
      monitoring:
        "One row for each indicator with the path of each year and cells for actual figures, and the status. The actual figures are filled in cell by cell.",
      midterm:
        "A workbook: cover, summary, overview, charts, detail, what is behind, and sources; judged in the plan’s third year.",
      final:
        "A workbook: cover, summary, overview, charts, detail, what is behind, and sources; judged in the plan’s target year.",
    },
    unsuitable: {
      ...insert.unsuitable,
      nothingSelected:
        "No indicators are selected. Go back to the list and tick those to download.",
    },
  },
  settings: {
    asExcel: "As the browser",
    insertion: "Downloaded sheets",
    insertionHint:
      "Used for what is downloaded from now on; files that were downloaded do not change.",
    privacy:
      "All data are in this page; tables you paste and files you choose do not leave this computer.",
  },
};
