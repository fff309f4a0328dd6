/**
 * What a source said of one event over its releases: versions of a report, and links that supersede or retract (semantics
 * 2.2). Each release is steered to: links are added until exactly the wanted version is live, or none.
 */

export interface Link {
  readonly id: string;
  /** A version says something; a retraction only takes back. */
  readonly kind: 'version' | 'retraction';
  /** Earlier report that it supersedes or retracts. */
  readonly target?: string | undefined;
}

/** A retraction holds while nothing retracts it; a version replaces another as long as it is not itself retracted. */
function isRetracted(links: readonly Link[], id: string): boolean {
  return links.some((link) => link.kind === 'retraction' && link.target === id && !isRetracted(links, link.id));
}

/** Whether a report counts, given all links to it. */
export function isLive(links: readonly Link[], id: string): boolean {
  return !links.some((link) => link.target === id && !isRetracted(links, link.id));
}

const liveVersions = (links: readonly Link[]) =>
  links.filter((link) => link.kind === 'version' && isLive(links, link.id));

/**
 * The links to add so that only version `wanted` is live (undefined: none). What is so already needs none. To come back to an
 * earlier version, what came after it is retracted; an id is never given twice.
 * @param mark ends the ids of retractions: the date of the release
 */
export function steer(links: readonly Link[], wanted: string | undefined, mark: string): Link[] {
  const added: Link[] = [];
  const all = () => [...links, ...added];
  const retract = (target: string) => {
    let id = `${target}-withdrawn-${mark}`;
    while (all().some((link) => link.id === id)) id += '-again';
    added.push({ id, kind: 'retraction', target });
  };

  if (wanted !== undefined && !links.some((link) => link.id === wanted))
    added.push({ id: wanted, kind: 'version', target: liveVersions(links)[0]?.id });
  for (;;) {
    const surplus = liveVersions(all()).find((link) => link.id !== wanted);
    if (surplus) retract(surplus.id);
    else if (wanted === undefined || isLive(all(), wanted)) return added;
    else {
      // Nothing else is live, so what holds it down is a retraction.
      const hold = all().find((link) => link.target === wanted && !isRetracted(all(), link.id));
      if (!hold) return added;
      retract(hold.id);
    }
  }
}
