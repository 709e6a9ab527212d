import { printed } from "../../cell.js";
import { cite } from "../../cite.js";
import { inRegions } from "../../country-regions.js";

const on = (page: number) =>
  printed("guide", cite("PG-2026", { page, section: "Part A: Third countries not associated to the Programme" }));

/** The region of every third country not associated to the Programme, a destination of some field or not. */
export const regions2026 = {
  ...inRegions(on(34).number, {
    1: ["AL", "BA", "XK", "ME"],
    2: ["AM", "AZ", "BY", "GE", "MD", "UA"],
  }),
  ...inRegions(on(35).number, {
    3: ["DZ", "EG", "IL", "JO", "LB", "LY", "MA", "PS", "SY", "TN"],
    4: ["RU"],
    5: [
      ...["BD", "BT", "KH", "CN", "KP", "IN", "ID", "LA", "MY", "MV", "MN", "MM", "NP", "PK", "PH", "LK", "TH", "VN"],
      ...["BN", "HK", "JP", "KR", "MO", "SG", "TW"],
    ],
    6: ["AF", "KZ", "KG", "TJ", "TM", "UZ"],
    7: ["IR", "IQ", "YE", "BH", "KW", "OM", "QA", "SA", "AE"],
    8: [...["FJ", "KI", "MH", "FM", "NR", "NU", "PW", "PG", "WS", "SB", "TL", "TO", "TV", "VU"], ...["AU", "CK", "NZ"]],
    9: [
      ...["AO", "BJ", "BW", "BF", "BI", "CM", "CV", "CF", "TD", "KM", "CG", "CD", "CI", "DJ", "GQ", "ER", "SZ", "ET"],
      ...["GA", "GM", "GH", "GN", "GW", "KE", "LS", "LR", "MG", "MW", "ML", "MR", "MU", "MZ", "NA", "NE", "NG", "RW"],
      ...["ST", "SN", "SC", "SL", "SO", "ZA", "SS", "SD", "TZ", "TG", "UG", "ZM", "ZW"],
    ],
    10: ["AR", "BO", "BR", "CL", "CO", "CR", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"],
    11: ["AG", "BS", "BB", "BZ", "CU", "DM", "DO", "GD", "GY", "HT", "JM", "KN", "LC", "VC", "SR", "TT"],
    12: ["US", "CA"],
    13: ["AD", "MC", "SM", "VA"],
  }),
  ...inRegions(on(36).number, { 14: ["FO", "CH", "GB"] }),
};
