/** @jest-environment jsdom */
import { chosenFiles, droppedFiles } from "../../../../src/taskpane/data/loading/dropped-files";

type Tree = { readonly [name: string]: Tree | string };

/** A folder as a browser gives it, which tells its entries in portions of two. */
function folder(path: string, tree: Tree): FileSystemEntry {
  const entries = Object.entries(tree).map(([name, content]) =>
    typeof content === "string"
      ? file(`${path}/${name}`, content)
      : folder(`${path}/${name}`, content)
  );
  const createReader = () => {
    const rest = [...entries];
    return { readEntries: (give: (portion: FileSystemEntry[]) => void) => give(rest.splice(0, 2)) };
  };
  return {
    isDirectory: true,
    isFile: false,
    fullPath: path,
    createReader,
  } as unknown as FileSystemEntry;
}

function file(path: string, content: string): FileSystemEntry {
  const give = (take: (file: File) => void) => take(new File([content], path));
  return {
    isDirectory: false,
    isFile: true,
    fullPath: path,
    file: give,
  } as unknown as FileSystemEntry;
}

function drop(...entries: readonly FileSystemEntry[]): Pick<DataTransfer, "items" | "files"> {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files: [] } as unknown as Pick<DataTransfer, "items" | "files">;
}

test("a dropped folder gives every file in it, with its path", async () => {
  const tree = { "plans.csv": "a", "topics.csv": "b", tables: { "values.csv": "c" }, empty: {} };
  const files = await droppedFiles(drop(folder("/district", tree), file("/notes.txt", "d")));
  expect(files.map(({ name }) => name)).toEqual([
    "district/plans.csv",
    "district/topics.csv",
    "district/tables/values.csv",
    "notes.txt",
  ]);
});

test("a folder that holds far more than a plan is not walked through to its end", async () => {
  const tree = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`${at}.csv`, "x"]));
  expect(await droppedFiles(drop(folder("/disk", tree)))).toHaveLength(1000);
});

test("a browser that gives no entries gives the files", async () => {
  const plan = new File(["x"], "plan.zip");
  const dropped = { items: [], files: [plan] } as unknown as Pick<DataTransfer, "items" | "files">;
  expect(await droppedFiles(dropped)).toEqual([{ name: "plan.zip", content: plan }]);
});

test("chosen files of a folder have their paths in it, others their names", () => {
  const inFolder = Object.assign(new File(["x"], "plans.csv"));
  Object.defineProperty(inFolder, "webkitRelativePath", { value: "district/plans.csv" });
  const list = [inFolder, new File(["x"], "plan.zip")] as unknown as FileList;
  expect(chosenFiles(list).map(({ name }) => name)).toEqual(["district/plans.csv", "plan.zip"]);
  expect(chosenFiles(null)).toEqual([]);
});
