import { printed } from "../../cell.js";
import { cite } from "../../cite.js";
import { inRegions } from "../../country-regions.js";

const on = (page: number) => printed("guide", cite("PG-2021", { page, section: "Μέρος Α: Χώρες Εταίροι" }));

/** The region of every third country not associated to the Programme ("partner country"), a destination or not. */
export const regions2021 = {
  ...inRegions(on(37).number, {
    1: ["AL", "BA", "XK", "ME"],
    2: ["AM", "AZ", "BY", "GE", "MD", "UA"],
    3: ["DZ", "EG", "IL", "JO", "LB", "LY", "MA", "PS", "SY", "TN"],
  }),
  ...inRegions(on(38).number, {
    4: ["RU"],
    5: ["AD", "SM", "VA", "MC"],
    6: [
      ...["AF", "VN", "IN", "ID", "KH", "CN", "KP", "LA", "MY", "MV", "MM", "MN", "BD", "BT", "NP", "PK", "LK", "TH"],
      "PH",
    ],
    7: ["KZ", "KG", "UZ", "TJ", "TM"],
    8: ["AR", "VE", "BO", "BR", "GT", "SV", "EC", "CO", "CR", "CU", "MX", "NI", "HN", "PA", "PY", "PE"],
    9: ["IQ", "IR", "YE"],
    10: ["ZA"],
    11: [
      ...["LC", "VC", "KN", "ET", "HT", "AO", "AG", "VU", "GM", "GA", "GH", "GY", "GN", "GW", "GD", "CI", "DO", "ER"],
      ...["SZ", "ZM", "ZW", "GQ", "CM", "CF", "KE", "KI", "CG", "TL", "CD", "LS", "LR", "MG", "MW", "ML", "MU", "MR"],
      ...["MZ", "BB", "BS", "BZ", "BJ", "BW", "BF", "BI", "NA", "NR", "KM", "CK", "MH", "SB", "NE", "NG", "NU", "SS"],
      ...["DM", "FM", "UG", "PW", "PG", "CV", "RW", "WS", "ST", "SN", "SC", "SL", "SO", "SD", "SR", "TZ", "JM", "DJ"],
      ...["TG", "TO", "TV"],
    ],
  }),
  ...inRegions(on(39).number, {
    11: ["TT", "TD", "FJ"],
    12: ["AE", "QA", "KW", "BH", "OM", "SA"],
    13: ["AU", "US", "JP", "CA", "KR", "MO", "BN", "NZ", "UY", "SG", "TW", "CL", "HK"],
    14: ["FO", "CH", "GB"],
  }),
};
