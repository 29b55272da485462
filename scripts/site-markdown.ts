import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true });

/** A page as it was rendered. */
export interface Rendered {
  readonly title: string;
  readonly html: string;
}

/** Renders a Markdown page: headings get ids, and `link` says where a relative link leads on the site. */
export function render(text: string, link: (target: string) => string): Rendered {
  const tokens = markdown.parse(text, {});
  const slugs = new Map<string, number>();
  let title = "";
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      const words = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
      title ||= words;
      token.attrSet("id", slugOf(words, slugs));
    }
    for (const child of token.children ?? []) {
      const href = child.type === "link_open" ? child.attrGet("href") : null;
      if (href !== null) child.attrSet("href", /^(?:[a-z]+:|#)/.test(href) ? href : link(decodeURI(href)));
    }
  });
  // A wide table scrolls by itself, not the page.
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll("<table>", '<div class="wide"><table>')
    .replaceAll("</table>", "</table></div>");
  return { title, html };
}

/** As GitHub makes them, so that links work in both places. */
function slugOf(words: string, known: Map<string, number>): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
  const count = known.get(slug) ?? 0;
  known.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}
