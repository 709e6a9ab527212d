import type { Application, Organisation } from "../../application/application.js";
import { once } from "../../values/once.js";
import type { Path } from "../../values/path.js";
import { foldedName } from "../../values/same-name.js";

/** An organisation of the application, and where it stands in the input. */
export interface OwnOrganisation {
  readonly organisation: Organisation;
  readonly path: Path;
}

/** The organisations of an application: the applicant and the members of its consortium. */
export interface OwnOrganisations {
  readonly applicant: OwnOrganisation;
  /**
   * The organisation of a name; case and spaces are ignored, and of two members with the same name the first counts.
   * Without a name, the applicant.
   */
  readonly named: (name: string | undefined) => OwnOrganisation | undefined;
}

/** The organisations of an application, to be found by name. */
export function ownOrganisations({ applicant, consortium }: Application): OwnOrganisations {
  const own: OwnOrganisation = { organisation: applicant, path: ["applicant"] };
  // Most flows name no organisation.
  const byName = once(() => {
    const members = (consortium?.members ?? []).map((organisation, index): OwnOrganisation => {
      return { organisation, path: ["consortium", "members", index] };
    });
    const known = new Map<string, OwnOrganisation>();
    for (const each of [own, ...members]) {
      const { name } = each.organisation;
      if (name !== undefined && !known.has(foldedName(name))) known.set(foldedName(name), each);
    }
    return known;
  });
  return { applicant: own, named: (name) => (name === undefined ? own : byName().get(foldedName(name))) };
}
