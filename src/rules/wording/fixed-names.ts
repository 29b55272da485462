/** A fixed name (固定表述), found by the words it begins with. */
export interface FixedName {
  readonly name: string;
  /** The first words, which must be literal; what follows may be a near miss. */
  readonly begins: string;
}

/** Names of which a character may be lost, doubled or wrong after their first words. */
export const fixedNames: readonly FixedName[] = [
  { name: "习近平新时代中国特色社会主义思想", begins: "习近平新时代" },
  { name: "习近平新时代中国特色社会主义思想", begins: "习近平" },
  { name: "习近平法治思想", begins: "习近平法" },
  { name: "履行推进法治建设第一责任人职责", begins: "履行推进法治建设" },
  { name: "法治政府建设与责任落实督察工作规定", begins: "法治政府建设与责任落实" },
];

/** Literal slips, each with the words that are right. */
export const literalSlips: { readonly [slip: string]: string } = {
  习近平法制思想: "习近平法治思想",
  习近总书记: "习近平总书记",
  习近平总记: "习近平总书记",
  遵法学法: "尊法学法",
  "遵法、学法": "尊法、学法",
  "统揽全局、协调各方": "总揽全局、协调各方",
  "统揽全局，协调各方": "总揽全局、协调各方",
  统揽全局协调各方: "总揽全局、协调各方",
  "总览全局、协调各方": "总揽全局、协调各方",
  "总览全局，协调各方": "总揽全局、协调各方",
  "纵览全局、协调各方": "总揽全局、协调各方",
  中国特色社会主义法制体系: "中国特色社会主义法治体系",
  中国特色社会主义法制道路: "中国特色社会主义法治道路",
  筑牢中华民族共同体意识: "铸牢中华民族共同体意识",
  中央依法治国委员会: "中央全面依法治国委员会",
  全面依法治国委会: "全面依法治国委员会",
  法治建设第一责任职责: "法治建设第一责任人职责",
  法治政府建设与责任落实督查工作规定: "法治政府建设与责任落实督察工作规定",
};

/** The four of the “四个亲自”, as the provisions of 2016 have them. */
export const fourInPerson = "重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办";
