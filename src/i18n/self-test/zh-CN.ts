/** The page on which a help desk checks server and network. */
export const zhCN = {
  title: "规划指标：部署自检",
  introduction:
    "本页在浏览器中检查服务器和网络是否就绪。它只读取加载项自身的文件，不涉及任何工作簿，也不发送任何数据。",
  running: "正在检查……",
  allPassed: "全部通过。请在 Excel 中打开加载项。",
  someFailed: "有项目未通过。请按提示处理，然后刷新本页。",
  report: "检查结果（可复制后发给技术支持）",
  colon: "：",
  states: { running: "正在检查", passed: "通过", failed: "未通过" },
  checks: {
    files: {
      title: "文件齐全且未被改动",
      advice: "请重新上传 dist 文件夹中的全部文件，上传时不要转换换行符或编码。有问题的文件：",
    },
    address: {
      title: "清单中的地址与本服务器一致",
      advice:
        "请按本服务器的地址运行 npm run manifest，重新上传文件，并在 Microsoft 365 管理中心更新清单。清单中的地址；本页的地址：",
    },
    headers: {
      title: "服务器的响应头正确",
      advice: "请对照 deploy 文件夹中的 nginx 或 IIS 示例配置。不符合的响应头：",
    },
    officeJs: {
      title: "可以加载 Office 脚本",
      advice:
        "请允许本机访问下列地址。使用世纪互联运营的 Microsoft 365 的，应在运行 npm run manifest 时加上 --cdn china。",
    },
  },
};
