import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  title: "PlanTarget: deployment self-test",
  introduction:
    "This page checks in the browser whether the server and the network are ready. It reads only the add-in's own files, touches no workbook and sends no data.",
  running: "Checking…",
  allPassed: "Everything passed. Open the add-in in Excel.",
  someFailed: "Something did not pass. Follow the advice, then reload this page.",
  report: "Result (copy it for your help desk)",
  colon: ": ",
  states: { running: "checking", passed: "passed", failed: "not passed" },
  checks: {
    files: {
      title: "All files are there and unchanged",
      advice:
        "Upload everything in the dist folder again, without converting line ends or encoding. Files in question:",
    },
    address: {
      title: "The manifest names this server",
      advice:
        "Run npm run manifest with the address of this server, upload the files again, and update the manifest in the Microsoft 365 admin center. Address in the manifest; address of this page:",
    },
    headers: {
      title: "The server sends the right headers",
      advice: "Compare with the nginx or IIS sample in the deploy folder. Headers in question:",
    },
    officeJs: {
      title: "The Office script can be loaded",
      advice:
        "Allow this computer to reach the address below. For Microsoft 365 operated by 21Vianet, run npm run manifest with --cdn china.",
    },
  },
};
