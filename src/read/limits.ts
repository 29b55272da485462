/** What keeps the memory for a text bounded, whatever it holds. Nothing is lost: what lies beyond is read, but no longer taken apart. */

/** Lines that a text is split into; what stands below them is one more line. The longest reports have some hundreds. */
export const mostLines = 200_000;

/** The longest line that is looked into for marks, gaps and characters that cannot be seen. Reports printed as one line have some ten thousand characters. */
export const longestLine = 1_000_000;
