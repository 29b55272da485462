/** Version of the package, and so of its rule set. Held equal to package.json by a test. */
export const version = "0.0.0";
