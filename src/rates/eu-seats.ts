/**
 * The cities of the EU institutions (N5), by country, under their English, Polish, French, German and Dutch names: the
 * same in every call since 2021.
 */
export const euSeats = {
  BE: ["Brussels", "Bruksela", "Bruxelles", "Brüssel", "Brussel"],
  DE: [
    "Frankfurt",
    "Frankfurt am Main",
    "Frankfurt nad Menem",
    "Francfort",
    "Francfort-sur-le-Main",
    "Frankfurt aan de Main",
  ],
  LU: ["Luxembourg", "Luxembourg City", "Luksemburg", "Luxembourg-Ville", "Luxemburg"],
  FR: ["Strasbourg", "Strasburg", "Straßburg", "Strassburg", "Straatsburg"],
  NL: ["The Hague", "Haga", "La Haye", "Den Haag", "'s-Gravenhage"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
