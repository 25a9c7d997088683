import type { HostService } from "../host";

export const officeHost: HostService = {
  describe() {
    const { platform, version } = Office.context.diagnostics;
    return { platform: String(platform), version };
  },
  supports: (requirementSet, version) =>
    Office.context.requirements.isSetSupported(requirementSet, version),
};

/** Separates what the browser keeps for different users and documents; undefined where Excel does not separate them. */
export function partitionKey(): string | undefined {
  return Office.context.partitionKey;
}

/** Excel's display language, e.g. "zh-CN", and the background of its own panes where it tells one, e.g. "#FFFFFF". */
export function appearance(): { readonly language: string; readonly background?: string } {
  const { displayLanguage, officeTheme } = Office.context;
  return { language: displayLanguage, background: officeTheme?.bodyBackgroundColor };
}
