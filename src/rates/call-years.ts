/** The calls that have tables, oldest first: for who must know them without the tables. A test compares them. */
export const callYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;
