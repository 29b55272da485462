/** Styles of the notice: one A4 page, and a readable page on a screen. */
export const noticeStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --page: #f2f3f5; --sheet: #fff; --soft: #555; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --page: #15171a; --sheet: #1f2226; --soft: #aaa; } }
body { margin: 0; padding: 24px 12px; background: var(--page); color: var(--ink); font: 16px/1.75 FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
main { max-width: 760px; margin: 0 auto; padding: 44px 52px; background: var(--sheet); box-sizing: border-box; }
h1 { font: 700 21px/1.5 "Noto Serif CJK SC", "Songti SC", SimSun, serif; text-align: center; margin: 0 0 20px; }
h2 { font: 600 16px/1.75 SimHei, "Noto Sans CJK SC", "PingFang SC", sans-serif; margin: 8px 0 0; text-indent: 2em; break-after: avoid; }
p { margin: 0; text-indent: 2em; text-align: justify; } p.to { text-indent: 0; margin-bottom: 4px; } p.signed { text-align: right; text-indent: 0; } p.closing + p.signed { margin-top: 18px; } p.signed + p { margin-top: 10px; } p.signed + p.signed { margin-top: 0; }
p.closing { color: var(--soft); font-size: 14px; margin-top: 8px; }
@media (max-width: 600px) { body { padding: 0; } main { padding: 22px 18px; } }
@media print { :root { color-scheme: light; --ink: #000; --page: #fff; --sheet: #fff; --soft: #000; } @page { size: A4; margin: 17mm 20mm; } body { padding: 0; font-size: 11pt; line-height: 1.45; } main { padding: 0; max-width: none; } h1 { font-size: 15pt; line-height: 1.35; margin-bottom: 8pt; } h2 { font-size: 11pt; line-height: 1.45; margin-top: 5pt; } p.closing { font-size: 9.5pt; margin-top: 5pt; } p.closing + p.signed { margin-top: 9pt; } p.signed + p { margin-top: 4pt; } p.signed + p.signed { margin-top: 0; } }
`;
