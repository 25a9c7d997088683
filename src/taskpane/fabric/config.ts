/**
 * Imported before anything of Fabric. By default Fabric fetches fonts and icons from two CDNs; nothing may leave
 * the machine, so the fonts are the system's and the icons are the drawings of icon-paths.ts.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string; iconBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "fonts/" };

export {};
