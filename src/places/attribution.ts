/** What CC BY 4.0 requires to be shown with the places. It is in the data file, too. */
export const attribution = "Places: GeoNames (geonames.org), CC BY 4.0; reduced and re-arranged";
