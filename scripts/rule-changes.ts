/** The rules of a release: its version, and the force of every rule. */
export interface ReleasedRules {
  readonly version: string;
  readonly rules: { readonly [id: string]: string };
}

/**
 * What stands against releasing a catalogue: an id that is gone, or whose force has changed, since the last release without a changeset that names it.
 * An id is a public promise: it is never renamed and never used again.
 */
export function refusals(
  released: ReleasedRules,
  now: readonly { readonly id: string; readonly force: string }[],
  changesets: readonly string[],
): string[] {
  const forces = new Map(now.map(({ id, force }) => [id, force]));
  const isNamed = (id: string): boolean => changesets.some((text) => new RegExp(`(?<![\\w/-])${id}(?![\\w/-])`).test(text));
  return Object.entries(released.rules).flatMap(([id, force]) => {
    const present = forces.get(id);
    if (present === force || isNamed(id)) return [];
    return present === undefined
      ? [`the rule ${id} of ${released.version} is gone: no changeset names it`]
      : [`the force of ${id} was ${force} in ${released.version} and is ${present} now: no changeset names it`];
  });
}
