import { Converter } from "typedoc";

/** A zod schema's type spells out the whole shape, worse than the type that it parses to: its name is enough. */
export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, { type }) => {
    if (type?.type === "reference" && type.package === "zod") type.typeArguments = undefined;
  });
}
