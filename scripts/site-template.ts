/** A link of a navigation. */
export interface NavLink {
  readonly href: string;
  readonly text: string;
  readonly isHere: boolean;
}

/** What a page of the site is made of. Addresses are relative to the page. */
export interface SitePage {
  readonly lang: "zh-CN" | "en";
  readonly title: string;
  readonly html: string;
  readonly style: string;
  readonly home: string;
  readonly top: readonly NavLink[];
  readonly side: readonly NavLink[];
  /** The same page in the other language. */
  readonly other?: { readonly href: string; readonly lang: "zh-CN" | "en" };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const list = (links: readonly NavLink[]): string =>
  links
    .map(({ href, text, isHere }) => `<a href="${escaped(href)}"${isHere ? ' aria-current="page"' : ""}>${escaped(text)}</a>`)
    .join("\n");

/** Makes a page of the site: no script, nothing loaded from elsewhere. */
export function sitePage({ lang, title, html, style, home, top, side, other }: SitePage): string {
  const zh = lang === "zh-CN";
  const switchTo = other ? `<a class="language" href="${escaped(other.href)}" lang="${other.lang}">${zh ? "English" : "中文"}</a>` : "";
  const beside = side.length > 0 ? `<nav class="side" aria-label="${zh ? "本栏目" : "In this section"}">\n${list(side)}\n</nav>` : "";
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(title === "fazhi-report" ? title : `${title} · fazhi-report`)}</title>
</head>
<body>
<a class="skip" href="#main">${zh ? "跳到正文" : "Skip to the text"}</a>
<header>
<a class="home" href="${escaped(home)}">fazhi-report</a>
<nav aria-label="${zh ? "网站" : "Site"}">
${list(top)}
</nav>
${switchTo}
</header>
<div class="columns${beside ? "" : " single"}">
${beside}
<main id="main">
${html}</main>
</div>
</body>
</html>
`;
}
