/** A populated place of the gazetteer. */
export interface Place {
  /** GeoNames' main name: English where there is one ("Warsaw"), else the local one ("Gorzów Wielkopolski"). */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' number of the place, which never changes. */
  readonly geonameId: number;
  /** Degrees north, WGS 84, five decimals. */
  readonly latitude: number;
  /** Degrees east, WGS 84, five decimals. */
  readonly longitude: number;
  /** Inhabitants; 0 where GeoNames does not know. */
  readonly population: number;
  /** The first-order division it lies in ("Bavaria"); absent where GeoNames names none. */
  readonly region?: string;
}
