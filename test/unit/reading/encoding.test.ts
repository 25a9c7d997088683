import { decodeText } from "../../../src/reading/files/encoding";
import { readPlanFiles } from "../../../src/reading/read-files";
import { districtPackage } from "../../data/district";
import { brought } from "./district-files";

const text = "指标,单位,2015年\n高新技术企业,家,1035\n";
const utf8 = Buffer.from(text);
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
/** 指标,单位,2015年 and a row, as Excel of Chinese Windows saves CSV. */
const gbk = Buffer.from(
  "d6b8b1ea2cb5a5cebb2c32303135c4ea0ab8dfd0c2bcbccaf5c6f3d2b52cbcd22c313033350a",
  "hex"
);

describe("a table is read in the encoding it is in", () => {
  test.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with its mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), "utf-8"],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), "utf-16le"],
    [
      "big-endian UTF-16 with its mark",
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
      "utf-16be",
    ],
    ["UTF-16 without a mark", utf16le, "utf-16le"],
    ["big-endian UTF-16 without a mark", utf16be, "utf-16be"],
    ["GBK", gbk, "gb18030"],
  ])("%s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test("GB18030, with a character that GBK has not", () => {
    expect(decodeText(Uint8Array.of(0x95, 0x32, 0x82, 0x36))?.text).toBe("𠀀");
  });
});

describe("nothing is guessed where bytes are wrong", () => {
  test.each([
    ["half a character at the end", utf8.subarray(0, -20)],
    ["a lone byte that no encoding has", Uint8Array.of(0x61, 0xff, 0x0a)],
    ["half a unit of UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le.subarray(0, 7)])],
    ["half a pair of UTF-16", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x2c, 0x00)],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});

test("the reading says which files were read in which encoding", () => {
  const files = brought(districtPackage()).map((file) =>
    file.name === "errata.csv"
      ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString(), "utf16le") }
      : file
  );
  const { plans, notes } = readPlanFiles(files);
  expect(plans).toHaveLength(1);
  expect(notes).toContainEqual({ code: "encoding", encoding: "utf-16le", files: ["errata.csv"] });
});
