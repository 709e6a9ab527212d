/** The first call of the programme: before it there were no accredited projects. */
export const firstCall = 2021;
