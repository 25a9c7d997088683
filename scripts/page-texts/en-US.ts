import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  officeUnreachable:
    "The Office script (office.js) could not be loaded. Check that this computer can reach the Office content delivery network, or ask your administrator to allow it, then open the pane again. Your workbook was not changed.",
  notStarted:
    "The pane has not started: the add-in's program file (functions.js) is missing, incomplete or blocked. Ask your administrator to check it with the self-test page (self-test.html). Your workbook was not changed.",
};
