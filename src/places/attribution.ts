/** What CC BY 4.0 asks to be shown wherever the places are. It stands in the data file, too. */
export const attribution = "Places: GeoNames (geonames.org), CC BY 4.0; reduced and re-arranged";
