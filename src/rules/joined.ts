import type {
  Application,
  ExceptionalCost,
  Journey,
  NotRequested,
  PreparatoryVisit,
} from "../application/application.js";
import type { RealisedAccompanyingPersons, RealisedFlow } from "../application/realised.js";
import type { RateCategory } from "../rates/call-table.js";
import type { Cell } from "../rates/cell.js";
import type { ActionTables } from "../rates/index.js";
import type { ActivityType, LoadedBaseRates } from "../rates/load.js";
import type { Finding } from "../results/finding.js";
import type { IsoDate } from "../values/days.js";
import type { Path } from "../values/path.js";
import type { BaseRatesInput } from "./facts/base-rates.js";
import type { OwnOrganisation, OwnOrganisations } from "./facts/organisations.js";
import type { ApplicationRound } from "./facts/round.js";
import type { TravelUnitCost } from "./facts/travel-unit-cost.js";

/** What a caller may bring or decide. */
export interface GrantOptions {
  /** The agency's base rates, EUR per day; partial is fine. They take precedence over the agency's known table. */
  readonly baseRates?: BaseRatesInput | undefined;
  /**
   * Which days count towards the 14 at the base rate and the 60 of an accompanying person: funded days, travel days
   * included (default), or days of the activity only, travel days then being paid at the base rate (I6, I10). A call
   * that says it itself is read as it says.
   */
  readonly dayCount?: "funded-days" | "activity-days" | undefined;
  /**
   * Who may have the more travel days of green travel: persons who receive a green travel grant (default), or all who
   * travel by green means, whatever they receive (I16).
   */
  readonly greenDays?: "green-grant" | "green-travel" | undefined;
  /**
   * Whether each line says how it came about; default: yes. Without explanations results are smaller and faster. With
   * `"every-limit"` they show limits that cut nothing, too: a tree then holds for other numbers than those given, as long as
   * each is within what the grant's `holdsFor` says.
   */
  readonly explanations?: boolean | "every-limit" | undefined;
  /** Whether `assess` gives the range where the agency's base rates are not known; default: yes. */
  readonly range?: boolean | undefined;
}

/** An application joined to the tables of its action: all that a funding rule needs to know. */
export interface Joined {
  readonly application: Application;
  readonly options: GrantOptions;
  readonly tables: ActionTables;
  readonly organisations: OwnOrganisations;
  /** The country of the National Agency: the one given, or else the one that the applicant's status leads to. */
  readonly agency: string;
  /** Its own base rates, where they are known. */
  readonly agencyRates: LoadedBaseRates | undefined;
  readonly round: ApplicationRound;
  /** The last day of the project; `undefined` where its start or its duration is not known. */
  readonly projectEnd: () => IsoDate | undefined;
  readonly flows: readonly JoinedFlow[];
  /** The ids of the activity types in all tables of the call. */
  readonly activities: () => readonly string[];
  /** The flows of an activity type that the call knows; only one rule looks at the others. */
  readonly known: readonly KnownFlow[];
  /** Those of them that are funded at all. */
  readonly funded: readonly KnownFlow[];
  /** The group mobilities: flows of one label are parts of one (I22). */
  readonly groups: readonly Group[];
  readonly visits: readonly JoinedVisit[];
  /** The grant rests on them, and a rule of eligibility. */
  readonly expensiveTravel: () => readonly ExpensiveTravelItem[];
  /** By the id of the flow. */
  readonly knownById: ReadonlyMap<string, KnownFlow>;
  /** What could not be joined: unknown activities, and visits or costs that name an unknown flow. */
  readonly problems: readonly Finding[];
  /** What is not funded, whoever asks for an amount. */
  readonly remarks: readonly Finding[];
  /** The keys of flows that have no meaning for the activity type; those on which an amount would rest are the grant's, too. */
  readonly keysNotForActivity: () => readonly Finding[];
}

/** The flows of one group mobility. */
export type Group = readonly [KnownFlow, ...KnownFlow[]];

/** A flow, with what belongs to it in the tables and the application. */
export interface JoinedFlow {
  /** As it is applied for; of a realised project, as it took place. */
  readonly input: RealisedFlow;
  readonly index: number;
  readonly path: Path;
  /** Where a value of the flow is in the input. */
  readonly pathOf: (key: keyof RealisedFlow) => Path;
  /** `undefined` for an activity type that the call does not know. */
  readonly activity: ActivityType | undefined;
  /**
   * The organisation of the application that sends the participants, or that receives the guests; `undefined` where the
   * flow names one that the application does not have.
   */
  readonly own: OwnOrganisation | undefined;
  readonly sending: Side;
  readonly receiving: Side;
  /** All who are funded: the participants first, then the accompanying persons. */
  readonly parties: readonly [Party, ...Party[]];
  /** All accompanying persons, those without a ground for funding too. */
  readonly companions: readonly Party[];
  /** Whether the sending institution pays travel and stay, where that decides; `open`: the input does not say. */
  readonly senderPays: "no" | "yes" | "open";
}

/** Where a flow comes from, or goes to. */
export type Side = {
  /** Where the input says so. */
  readonly path: Path;
} & (
  | {
      /** The state, a part of a state taken for it (I24). */
      readonly country: string;
      /** The code as given. */
      readonly given: string;
    }
  /** The input does not say. */
  | { readonly country: undefined; readonly given: undefined }
);

export interface KnownFlow extends JoinedFlow {
  readonly activity: ActivityType;
}

/** Persons of a flow with the same role, days and travel. */
export interface Party {
  readonly who: "participants" | "accompanyingPersons";
  /** The position in `accompanyingPersons`; absent for participants. */
  readonly entry?: number;
  readonly persons: number;
  /** How many of them do not ask for a category. */
  readonly notRequested: NotRequested | undefined;
  /** Where a value of the party is: in its own entry, or else in the flow. */
  readonly pathOf: (key: keyof RealisedAccompanyingPersons) => Path;
  /** Whose rates of individual support they have; `undefined`: none is paid. */
  readonly rateCategory: RateCategory | undefined;
  /** `undefined` where the input does not say. */
  readonly durationDays: number | undefined;
  /** The days of individual support asked for, where fewer are than there were: only of what took place. */
  readonly fundedDays?: number | undefined;
  readonly journey: Journey;
  /** What the journey of one person costs; parties who travel alike share it. */
  readonly travel: () => TravelUnitCost;
  /** The most days of individual support. */
  readonly mostDays?: Cell<"days">;
}

/** An item of expensive travel, and its outcome. `unknown`: the flow's unit cost is not known. */
export type ExpensiveTravelItem = {
  readonly cost: Extract<ExceptionalCost, { readonly flow: string }>;
  readonly index: number;
  readonly flow: KnownFlow;
  readonly findings: readonly Finding[];
} & ({ readonly status: "paid" | "refused" } | { readonly status: "unknown"; readonly missing: readonly Path[] });

/** A preparatory visit after its limits are applied. */
export interface JoinedVisit {
  readonly input: PreparatoryVisit;
  readonly path: Path;
  /** `undefined` where the visit names no flow of a known activity. */
  readonly flow: KnownFlow | undefined;
  /** Persons that are funded: 0 for a visit that is not funded at all. */
  readonly persons: number;
  readonly findings: readonly Finding[];
}
