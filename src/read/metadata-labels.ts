import type { MinedField } from "./mined.js";

/** Labels by what they tell; `nothing` for those that only tell a row of metadata from text. */
function labels(byField: { readonly [field in MinedField | "nothing"]?: string }): ReadonlyMap<string, MinedField | ""> {
  const map = new Map<string, MinedField | "">();
  for (const [field, names] of Object.entries(byField)) {
    for (const name of names.split(" ")) map.set(name, field === "nothing" ? "" : (field as MinedField));
  }
  return map;
}

/** Labels of metadata rows that no report uses for anything else (元数据项名称). */
export const strongLabels: ReadonlyMap<string, MinedField | ""> = labels({
  publicationDate: "发布时间 发布日期 公开日期 公开时间 公布日期",
  issueDate: "发文时间 发文日期 成文日期 成文时间 制发日期",
  submissionDate: "报送日期",
  nothing:
    "生成日期 生成时间 生效日期 更新时间 更新日期 录入时间 著录日期 废止日期 失效日期 发布者 发布人 主题分类 体裁分类 组配分类 服务对象分类 服务对象 文件类型 公文种类 信息类别 主题词 关键词 关键字 公开方式 公开类别 公开形式 公开范围 公开时限 公开程序 公开属性 主动公开 有效性 时效性 效力状态 有效期 是否有效 文件状态 内容概述 内容摘要 信息概述 语种 点击量 点击数 点击率 点击次数 浏览量 浏览次数 浏览数 阅读量 阅读次数 阅读数 访问量 访问次数 查看次数 人气 责任编辑 字体 字体大小 字号 打印 分享 分享到 录入 撰稿 供稿 供稿单位 统一登记号 登记号",
  indexNumber: "索引号 信息索引号 索引编号",
  publisher: "发布机构 发布单位 公开机构 公开单位 公开责任部门 公开部门 发布部门",
  origin: "信息来源 文章来源 稿件来源 内容来源 来源单位 信息提供 责任单位 稿源",
  issuer: "发文机关 发文机构 发文单位 制发机关 成文机关",
  documentNumber: "发文字号 发文文号 文件编号 文件号 文号 公文文号",
  title: "信息名称 文件名称 公文名称 信息标题 文章标题 公文标题",
  column: "信息分类 所属栏目 公开目录",
  url: "网址 网页地址 原文链接 本文链接 链接地址",
});

/** Labels that a report might use in its text: they count only outside of it. */
export const generalLabels: ReadonlyMap<string, MinedField | ""> = labels({
  publicationDate: "日期 时间",
  origin: "来源",
  title: "标题 名称",
  documentNumber: "编号",
  nothing: "分类 作者 编辑 审核 校对 浏览 点击 阅读 摘要 类别 编辑人 审核人 审稿 签发",
  column: "栏目",
});
