import type { zhCN } from "../zh-CN/startup";

export const enUS: typeof zhCN = {
  officeUnreachable:
    "The Office script (office.js) could not be loaded. Check that this computer can reach the Office content delivery network, or ask your administrator to allow it, then open the pane again. Your workbook was not changed.",
  paneNotLoaded:
    "The pane could not be loaded. Check the network, then close and reopen the pane. Your workbook was not changed.",
};
