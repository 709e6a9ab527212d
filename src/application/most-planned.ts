/** The most flows of which `remaining` tells what each would add: each is a settlement of its own. */
export const mostPlanned = 30;
