import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import {
  type CompleteReport,
  type FindingTree,
  findingsToTree,
  partNames,
  type Report,
  reportValidator,
  validateReport,
} from "fazhi-report";
import { useForm, useWatch } from "react-hook-form";

const parts = ["measures", "shortcomings", "responsibility", "plans"] as const;

// The form is a report from the start: what is empty in it, the rules find.
const empty: Report = {
  year: 2024,
  title: "",
  issuers: [{ name: "" }],
  sections: parts.map((part, index) => ({
    type: "section",
    number: `${"一二三四"[index]}、`,
    heading: partNames[part]["zh-CN"],
    parts: [part],
    content: [{ type: "paragraph", text: "" }],
  })),
  signOff: { signatories: [""], date: "" },
};

/** Everything that was found at a place or below it. */
const allIn = (tree: FindingTree | undefined): FindingTree["findings"] =>
  tree ? [...tree.findings, ...[...Object.values(tree.fields ?? {}), ...(tree.items ?? [])].flatMap(allIn)] : [];

/** What is found beside a field: what must be changed as an alert, the rest as hints. */
function Findings({ tree }: { readonly tree: FindingTree | undefined }) {
  return allIn(tree).map(({ fingerprint, severity, message }) => (
    <p key={fingerprint} role={severity === "error" ? "alert" : "note"} className={severity === "error" ? undefined : "hint"}>
      {message}
    </p>
  ));
}

export function ReportForm({ onSubmit }: { readonly onSubmit: (report: CompleteReport) => void }) {
  const { control, register, handleSubmit, formState } = useForm<Report, unknown, CompleteReport>({
    defaultValues: empty,
    mode: "onChange",
    resolver: standardSchemaResolver(reportValidator()),
  });
  // The resolver decides whether the report can be sent; the findings are shown while one types, hints too.
  const draft = useWatch({ control });
  const found = findingsToTree(validateReport(draft)).fields ?? {};
  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <h1>法治政府建设年度报告</h1>
      <p>严禁填写涉密内容。</p>
      <label>
        报告年度
        <input type="number" {...register("year", { valueAsNumber: true })} />
      </label>
      <Findings tree={found["year"]} />
      <label>
        标题
        <input {...register("title")} />
      </label>
      <Findings tree={found["title"]} />
      <label>
        发文机关
        <input {...register("issuers.0.name")} />
      </label>
      <Findings tree={found["issuers"]} />
      {parts.map((part, index) => (
        <section key={part} aria-label={part}>
          <label>
            {partNames[part]["zh-CN"]}
            <textarea rows={4} {...register(`sections.${index}.content.0.text`)} />
          </label>
          <Findings tree={found["sections"]?.items?.[index]} />
        </section>
      ))}
      <label>
        发文机关署名
        <input {...register("signOff.signatories.0")} />
      </label>
      <Findings tree={found["signOff"]?.fields?.["signatories"]} />
      <label>
        成文日期
        <input type="date" {...register("signOff.date")} />
      </label>
      <Findings tree={found["signOff"]?.fields?.["date"]} />
      <p>
        <button type="submit" disabled={!formState.isValid}>
          报送
        </button>
      </p>
    </form>
  );
}
