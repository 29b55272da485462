const lone = /\p{Cs}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const direction = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text inside XML: what XML 1.0 does not allow is taken out, the rest escaped. */
export function xml(text: string): string {
  return text
    .replace(lone, "\ufffd")
    .replace(forbidden, "")
    .replace(/[&<>"'\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text inside HTML. Marks that turn the direction of writing go, so that a line shows what it says. */
export function html(text: string): string {
  return text
    .replace(lone, "\ufffd")
    .replace(forbidden, "")
    .replace(direction, "")
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
