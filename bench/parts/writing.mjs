// From an assessment to the bytes that are stored or sent, and how many they are.
import { assess, recordOf } from "../../dist/index.js";
import { aims } from "../aims.mjs";
import { applicationIn, baseRates, textIn } from "../application.mjs";
import { command } from "../command.mjs";
import { measure } from "../measure.mjs";
import { printRows } from "../print-rows.mjs";
import { scratchFile } from "../scratch.mjs";

const encoder = new TextEncoder();
const bytesOf = (value) => encoder.encode(JSON.stringify(value));

const rates = ["--base-rates", scratchFile("base-rates.json", JSON.stringify(baseRates))];
const inputs = [
  { name: "call 2023 with rates", call: 2023, options: { baseRates }, flags: rates, mostFull: aims.size.full },
  { name: "call 2026 with rates", call: 2026, options: { baseRates }, flags: rates, mostFull: aims.size.full },
  { name: "call 2026 without rates", call: 2026, options: {}, flags: [], mostFull: aims.size.fullWithoutRates },
];

printRows([...inputs.flatMap(toBytes), ...inputs.flatMap(sizes)]);

function toBytes({ name, call, options }) {
  const text = textIn(call);
  const application = applicationIn(call);
  const full = assess(application, options);
  const short = assess(application, { ...options, explanations: false, range: false });
  const measured = measure({
    json: () => JSON.parse(text),
    full: () => bytesOf(full),
    compact: () => bytesOf(recordOf("compact", application, short)),
  });
  return [
    {
      what: `assessment to bytes, full, ${name}`,
      unit: " ×",
      ...measured.ratio("full", "json"),
      aim: options.baseRates && aims.toBytes.full,
    },
    {
      what: `assessment to bytes, compact, ${name}`,
      unit: " ×",
      ...measured.ratio("compact", "json"),
      aim: aims.toBytes.compact,
    },
  ];
}

function sizes({ name, call, options, flags, mostFull }) {
  const text = textIn(call);
  const times = (bytes) => bytes.length / encoder.encode(text).length;
  const line = command(["batch", scratchFile("line.ndjson", text), ...flags], { output: "pipe" }).stdout;
  return [
    {
      what: `size of a result, × the input: full, ${name}`,
      unit: " ×",
      value: times(bytesOf(assess(applicationIn(call), options))),
      aim: mostFull,
    },
    {
      what: `size of a result, × the input: compact, ${name}`,
      unit: " ×",
      value: times(encoder.encode(line)),
      aim: aims.size.compact,
    },
  ];
}
