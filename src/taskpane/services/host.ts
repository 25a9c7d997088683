/** What the self-test asks Excel. */
export interface HostService {
  /** Excel's platform, e.g. "OfficeOnline", and its version, e.g. "16.0.17928.20114". */
  describe(): { readonly platform: string; readonly version: string };
  /** @example supports("ExcelApi", "1.13") */
  supports(requirementSet: string, version: string): boolean;
}
