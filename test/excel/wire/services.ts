/** The objects beside the workbook that office.js itself talks to. */
import { ApiObject, NotImplementedError } from "../richapi/api-object";
import type { FunctionRuntime, InvocationResult } from "./function-runtime";

/** Faster answers: the client then waits about 0.2 s instead of 0.5 s between batches of results. */
const ENABLED_FEATURES = [1, 2, 4];

class CustomFunctionsService extends ApiObject {
  readonly className = "CustomFunctions";

  constructor(private readonly runtime: FunctionRuntime) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): null {
    this.runtime.started();
    return null;
  }
  _GetEnabledFeatures(): number[] {
    return ENABLED_FEATURES;
  }
  setInvocationArrayResults(results: readonly InvocationResult[]): null {
    this.runtime.settle(results);
    return null;
  }
}

class AddinInternalService extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}

/** Whether the pane is shown, and whether the runtime starts with the document. */
export class RuntimeState {
  /** "Background" when it starts with the document, else "Inactive" */
  startup = "Inactive";

  /** @param paneChanged called whenever the user or the add-in shows or hides the pane */
  constructor(
    private shown: string,
    private readonly paneChanged: (pane: string) => void
  ) {}

  /** "Visible" or "Background" */
  get pane(): string {
    return this.shown;
  }
  set pane(pane: string) {
    if (pane === this.shown) return;
    this.shown = pane;
    this.paneChanged(pane);
  }
}

class AppRuntimeService extends ApiObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  getAppRuntimeState(): string {
    return this.state.pane;
  }
  setAppRuntimeState(pane: string): null {
    this.state.pane = pane;
    return null;
  }
}

class AppRuntimePersistenceService extends ApiObject {
  readonly className = "AppRuntimePersistenceService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  getAppRuntimeStartState(): string {
    return this.state.startup;
  }
  setAppRuntimeStartState(startup: string): null {
    this.state.startup = startup;
    return null;
  }
}

/** The service of that full name. */
export function createService(
  name: string,
  runtime: FunctionRuntime,
  state: RuntimeState
): ApiObject {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctionsService(runtime);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(state);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new AppRuntimePersistenceService(state);
    default:
      throw new NotImplementedError(name);
  }
}
