import { type InputLimit, unchanged } from "../results/input-limit.js";
import type { Group, Joined, KnownFlow } from "../rules/joined.js";
import { daysBetween } from "../values/days.js";
import type { Kept } from "./kept.js";

/**
 * Within what the numbers of mobilities must stay for the same ones to be kept: another number may break a rule of the
 * activity, or mend it. Where a rule rests on several numbers together the limits are narrower than the rule. Dates are
 * taken to follow the days.
 */
export function keptLimits({ start, doubtful }: Kept): readonly InputLimit[] {
  return (start.ways ?? []).flatMap(({ joined }) => [
    ...joined.known.flatMap((flow) => [...daysOf(flow, joined), ...personsOf(flow)]),
    ...joined.groups.flatMap(ofGroup),
    ...visitedByLearners(joined, doubtful.visits.flows).flatMap(sameParticipants),
  ]);
}

/** The flows whose learners went on a visit: how many may go hangs on who takes part. */
function visitedByLearners({ known, visits }: Joined, doubtful: ReadonlySet<string>): readonly KnownFlow[] {
  const visited = new Set(visits.flatMap(({ input: { flow, learners = 0 } }) => (learners > 0 ? [flow] : [])));
  return known.filter(({ input: { id } }) => visited.has(id) || doubtful.has(id));
}

function daysOf(flow: KnownFlow, { projectEnd: endOf, application }: Joined): readonly InputLimit[] {
  const { input, pathOf, activity } = flow;
  const { durationDays, startDate, interruptedDays = 0 } = input;
  if (durationDays === undefined) return [];
  const path = pathOf("durationDays");
  const { minimumDays, minimumDaysFewerOpportunities: lower, maximumDays } = activity;
  const isShort = durationDays < minimumDays.value;
  const limits: InputLimit[] = [
    { path, atLeast: isShort ? (lower?.value ?? durationDays) : minimumDays.value, lessThan: maximumDays.value + 1 },
  ];
  // A short stay is justified for these participants alone.
  if (isShort) limits.push({ path, lessThan: minimumDays.value }, ...sameParticipants(flow));
  const first = startDate ?? application.project?.startDate;
  const end = endOf();
  if (first !== undefined && end !== undefined) {
    limits.push({ path, lessThan: Math.max(durationDays, daysBetween(first, end) - interruptedDays) + 1 });
  }
  return limits;
}

function personsOf(flow: KnownFlow): readonly InputLimit[] {
  const { input, pathOf, activity } = flow;
  const { mentors } = input;
  const path = pathOf("participants");
  const limits: InputLimit[] = [];
  if (activity.personsPerMentor !== undefined && mentors !== undefined) {
    limits.push({ path, lessThan: activity.personsPerMentor.value * mentors + 1 });
  }
  if (activity.onlyFewerOpportunities === true) limits.push(...sameParticipants(flow));
  return limits;
}

function sameParticipants({ input, pathOf }: KnownFlow): readonly InputLimit[] {
  const { participants, participantsWithFewerOpportunities: fewer } = input;
  return [
    unchanged(pathOf("participants"), participants),
    ...(fewer === undefined ? [] : [unchanged(pathOf("participantsWithFewerOpportunities"), fewer)]),
  ];
}

/** Its learners, those of all its flows together; and how long they are accompanied. */
function ofGroup(group: Group): readonly InputLimit[] {
  const [{ activity }] = group;
  const least = activity.minimumParticipants?.value;
  const companions = group.flatMap(({ companions, input }) =>
    companions.map(({ entry, persons, pathOf }) => ({
      persons,
      pathOf,
      own: input.accompanyingPersons?.[entry ?? 0]?.durationDays,
    })),
  );
  const staysOn = companions.some(({ own }) => own === undefined);
  return [
    ...(least === undefined
      ? []
      : group.map(({ pathOf }) => ({ path: pathOf("participants"), atLeast: Math.ceil(least / group.length) }))),
    // Where somebody stays as long as the activity lasts, whatever its days are, nothing hangs on the others.
    ...(staysOn
      ? []
      : [
          ...group.flatMap(({ input, pathOf }) =>
            input.durationDays === undefined ? [] : [unchanged(pathOf("durationDays"), input.durationDays)],
          ),
          ...companions.flatMap(({ persons, pathOf, own }) => [
            unchanged(pathOf("persons"), persons),
            ...(own === undefined ? [] : [unchanged(pathOf("durationDays"), own)]),
          ]),
        ]),
  ];
}
