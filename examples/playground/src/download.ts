import { formatHtml, formatJson, formatSarif, type Source, type ValidationResult, writeText } from "fazhi-report";

/** What can be downloaded. The formats hide sensitive words themselves. */
export const downloads = {
  json: { label: "JSON", type: "application/json", make: formatJson },
  sarif: { label: "SARIF", type: "application/sarif+json", make: formatSarif },
  html: { label: "HTML", type: "text/html", make: formatHtml },
} as const;

/** Offers the result as a file. */
export function saveResult(
  kind: keyof typeof downloads,
  result: ValidationResult,
  source: Source | undefined,
  name: string | undefined,
): void {
  const { make, type } = downloads[kind];
  save(`${stem(name)}.${kind}`, type, make(result, { ...(source && { source }), ...(name !== undefined && { name }) }));
}

/** Offers the report, as it stands after repairs, as a text. */
export function saveReport({ report }: ValidationResult, name: string | undefined): void {
  save(`${stem(name)}.txt`, "text/plain", writeText(report));
}

const stem = (name: string | undefined): string => (name ?? "report").replace(/\.\w+$/, "");

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to write.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
