/** Styles of the reviewing officer's page: findings beside the text, light and dark, and plain on paper. */
export const reviewStyle = `
:root { color-scheme: light dark; --ink: #1d2129; --soft: #5c6470; --line: #dde1e7; --page: #f5f6f8; --sheet: #fff; --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8; --check: #6a3fa0; --error-wash: #fbe3e1; --warning-wash: #fcecc7; --info-wash: #dcebfb; --check-wash: #ebe2f7; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ec; --soft: #a2a9b4; --line: #3a404a; --page: #15181d; --sheet: #1d2127; --error: #ff9a92; --warning: #f0bf5c; --info: #8dbdf5; --check: #c9a8f2; --error-wash: #4d2322; --warning-wash: #463513; --info-wash: #1c3552; --check-wash: #382751; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 20px 48px; background: var(--page); color: var(--ink); font: 16px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 1120px; margin: 0 auto; }
header h1 { margin: 0; font-size: 22px; line-height: 1.4; }
header p { margin: 4px 0 0; color: var(--soft); }
h2 { font-size: 17px; margin: 0 0 8px; }
header, nav, aside, .finding, footer, table.facts { font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.verdict { display: inline-block; padding: 1px 12px; border-radius: 999px; font-weight: 600; border: 1px solid currentColor; }
.verdict.fail { color: var(--error); } .verdict.review { color: var(--check); } .verdict.pass { color: var(--info); }
.panels { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px; margin: 18px 0; }
.panel, .sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 16px 20px; }
.outline { list-style: none; margin: 0; padding: 0; } .outline ol { list-style: none; margin: 0; padding-left: 1.4em; }
.outline a { color: inherit; text-decoration: none; } .outline a:hover { text-decoration: underline; }
.part { font-size: 12px; padding: 0 7px; margin-left: 6px; border-radius: 4px; background: var(--info-wash); color: var(--info); white-space: nowrap; }
table.facts { border-collapse: collapse; width: 100%; font-size: 15px; } table.facts td { padding: 3px 0; border-top: 1px solid var(--line); } table.facts tr:first-child td { border-top: 0; } table.facts td:last-child { text-align: right; white-space: nowrap; padding-left: 12px; }
.missing { color: var(--error); font-weight: 600; } .undecided { color: var(--check); font-weight: 600; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 28px; align-items: start; }
.words > * { margin: 0 0 .5em; } .words h2 { font-size: 21px; text-align: center; line-height: 1.5; margin: .6em 0; } .words h3 { font-size: 18px; margin-top: .8em; } .words h4 { font-size: 16px; margin-top: .4em; }
.paragraph { text-indent: 2em; text-align: justify; } .sign-off { text-align: right; } .mark { font-weight: 700; } .place { color: var(--soft); font-style: italic; }
.words table { border-collapse: collapse; width: 100%; font-size: 14px; } .words table td { border: 1px solid var(--line); padding: 2px 6px; text-indent: 0; }
.beside { padding-bottom: 6px; }
.finding { font-size: 14px; line-height: 1.6; border-left: 4px solid var(--info); background: var(--page); border-radius: 0 6px 6px 0; padding: 6px 12px; margin: 0 0 8px; break-inside: avoid; }
.finding p { margin: 0; } .finding .basis, .finding .rule { color: var(--soft); font-size: 12.5px; } .finding .rule a { color: inherit; }
.finding .label { font-weight: 600; color: var(--info); } .finding.error { border-color: var(--error); } .finding.error .label { color: var(--error); } .finding.warning { border-color: var(--warning); } .finding.warning .label { color: var(--warning); } .finding.check { border-color: var(--check); } .finding.check .label { color: var(--check); }
.finding:target { outline: 2px solid currentColor; }
mark { color: inherit; background: var(--info-wash); border-radius: 2px; } mark.error { background: var(--error-wash); } mark.warning { background: var(--warning-wash); } mark.check { background: var(--check-wash); }
sup a { color: inherit; text-decoration: none; font: 600 11px system-ui, sans-serif; padding: 0 2px; }
.number { font-weight: 600; }
footer { margin-top: 18px; font-size: 14px; color: var(--soft); } footer p { margin: 4px 0; }
@media (max-width: 760px) { body { padding: 14px 10px 32px; } .panels, .row { grid-template-columns: minmax(0, 1fr); } .panel, .sheet { padding: 12px 14px; } .beside { padding-left: 8px; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --sheet: #fff; --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8; --check: #6a3fa0; --error-wash: #fbe3e1; --warning-wash: #fcecc7; --info-wash: #dcebfb; --check-wash: #ebe2f7; } @page { size: A4; margin: 16mm 14mm; } body { padding: 0; font-size: 10.5pt; line-height: 1.6; print-color-adjust: exact; -webkit-print-color-adjust: exact; } .panel, .sheet { border: 0; padding: 0; } .panels { break-inside: avoid; } .finding { font-size: 9pt; border-top: 0; } .words h2 { font-size: 14pt; } .words h3 { font-size: 12pt; break-after: avoid; } .words h4 { break-after: avoid; } .outline a { text-decoration: none; } }
`;
