// As much of markdown-it's types as the site needs.
declare module "markdown-it" {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly children: Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  export default class MarkdownIt {
    constructor(options: { html?: boolean; linkify?: boolean });
    parse(text: string, env: object): Token[];
    readonly renderer: { render(tokens: Token[], options: object, env: object): string };
    readonly options: object;
  }
}
